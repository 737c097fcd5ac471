package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecider;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides as a lock says, in the grammar of {@code x-pagination}. Numbers that the description states (the first page, page
 * sizes, the ceiling) and what a page may lack are taken from the description as it is now, unless the lock says them.
 */
public final class LockedPaging implements PagingDecider {

    /** What {@link PagingDecision#decidedBy()} says. */
    public static final String NAME = "quire.lock";

    private final Map<OperationKey, Row> rows;
    private final Map<String, Exchange> byOperationId;
    private final Problems problems;

    /**
     * The decision for one operation.
     *
     * @param written false, or a mapping as {@code x-pagination} has it
     * @param pointer where it is written
     */
    public record Row(JsonNode written, SpecPointer pointer) {}

    /**
     * For the operations of one API.
     *
     * @param problems takes what contradicts the description
     */
    public LockedPaging(Map<OperationKey, Row> rows, Iterable<Exchange> exchanges, Problems problems) {
        this.rows = rows;
        this.byOperationId = XPagination.byOperationId(exchanges);
        this.problems = problems;
    }

    @Override
    public @Nullable PagingDecision decide(Exchange exchange) {
        Row row = rows.get(exchange.operation().key());
        if (row == null) {
            return null;
        }
        if (row.written().isBoolean() && !row.written().booleanValue()) {
            return new Unpaged(false, NAME, "locked");
        }
        PagedOperation operation =
                new PaginationReader(exchange, byOperationId, problems).read(row.written(), row.pointer());
        return operation == null
                ? new Unpaged(true, NAME, "what is locked is wrong")
                : new Paged(withCeiling(operation, row.written(), exchange), NAME, "locked");
    }

    /** The ceiling is the largest number that the parameter takes, as detection has it. */
    static PagedOperation withCeiling(PagedOperation operation, JsonNode written, Exchange exchange) {
        if (written.has("ceiling")) {
            return operation;
        }
        for (NextPage part : operation.next()) {
            boolean counted = part instanceof NextPage.Offset
                    || part instanceof NextPage.PageNumber number && number.from() == null;
            for (Input input : counted ? exchange.inputs() : List.<Input>of()) {
                if (input.ref().equals(part.target())) {
                    return operation.withCeiling(InputFacts.maximumOf(input));
                }
            }
        }
        return operation;
    }
}
