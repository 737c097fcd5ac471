package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecider;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import dev.quire.generator.paging.extensions.vendors.VendorFormat;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the paging extensions of other tools. They are held to the same rules as {@code x-pagination}; one that can
 * not be followed is a warning, and the next decider is asked.
 */
public final class VendorExtensions implements PagingDecider {
    private final List<VendorFormat> formats;
    private final Map<String, Exchange> byOperationId;
    private final Problems problems;

    /**
     * For the operations of one API.
     *
     * @param problems takes what can not be followed
     */
    public VendorExtensions(List<VendorFormat> formats, List<Exchange> exchanges, Problems problems) {
        this.formats = formats;
        this.byOperationId = XPagination.byOperationId(exchanges);
        this.problems = problems;
    }

    @Override
    public @Nullable PagingDecision decide(Exchange exchange) {
        for (VendorFormat format : formats) {
            JsonNode said = format.read(exchange);
            PagingDecision decision = said == null ? null : decide(format, exchange, said);
            if (decision != null) {
                return decision;
            }
        }
        return null;
    }

    private @Nullable PagingDecision decide(VendorFormat format, Exchange exchange, JsonNode said) {
        if (said.isBoolean() && !said.booleanValue()) {
            return new Unpaged(false, format.name(), "stated by " + format.name());
        }
        Problems wrong = new Problems();
        SpecPointer place = exchange.operation().pointer();
        PagedOperation operation = new PaginationReader(exchange, byOperationId, wrong).read(said, place);
        if (operation != null) {
            return new Paged(operation, format.name(), "stated");
        }
        String message =
                wrong.errors().stream().findFirst().map(Problem::message).orElse("it says too little");
        boolean own = exchange.operation().extensions().containsKey(format.name());
        problems.warning(
                own ? place.child(format.name()) : place,
                format.name() + " of " + exchange.operation().key() + " can not be followed: " + message,
                "Correct it, or decide by x-pagination");
        return null;
    }
}
