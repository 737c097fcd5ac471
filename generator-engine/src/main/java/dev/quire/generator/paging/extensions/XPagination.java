package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecider;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import dev.quire.generator.paging.extensions.vendors.DatadogPagination;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides by the operation's {@code x-pagination}; docs/paging.md holds the grammar. */
public final class XPagination implements PagingDecider {

    /** The extension, and what {@link PagingDecision#decidedBy()} says. */
    public static final String NAME = "x-pagination";

    private final Map<String, Exchange> byOperationId;
    private final Problems problems;

    /**
     * For the operations of one API.
     *
     * @param problems takes what is wrong in the extensions
     */
    public XPagination(List<Exchange> exchanges, Problems problems) {
        this.problems = problems;
        this.byOperationId = byOperationId(exchanges);
    }

    static Map<String, Exchange> byOperationId(Iterable<Exchange> exchanges) {
        Map<String, Exchange> byOperationId = new HashMap<>();
        for (Exchange exchange : exchanges) {
            String id = exchange.operation().operationId();
            if (id != null) {
                byOperationId.putIfAbsent(id, exchange);
            }
        }
        return byOperationId;
    }

    @Override
    public @Nullable PagingDecision decide(Exchange exchange) {
        JsonNode written = exchange.operation().extensions().get(NAME);
        if (written == null || DatadogPagination.isWritten(written)) {
            return null;
        }
        if (written.isBoolean() && !written.booleanValue()) {
            return new Unpaged(false, NAME, "stated");
        }
        SpecPointer pointer = exchange.operation().pointer().child(NAME);
        int before = problems.errors().size();
        PagedOperation operation = new PaginationReader(exchange, byOperationId, problems).read(written, pointer);
        return operation == null || problems.errors().size() > before
                ? new Unpaged(true, NAME, "what is stated is wrong")
                : new Paged(operation, NAME, "stated");
    }
}
