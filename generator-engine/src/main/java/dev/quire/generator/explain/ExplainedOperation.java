package dev.quire.generator.explain;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.PagingScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one operation pages, or why it does not, in the words of reports.
 *
 * @param operationId null when it has none
 * @param scheme null for an operation that is called once
 * @param doubtful whether it looked like paging but not enough
 * @param parameters those that ask for the next page first, then back, then the page size; empty when called once
 * @param items JSONPath of the array of items; null when there is none
 * @param next where the answer says what to ask for next: a JSONPath, {@code header:X-Next} or
 *     {@code header:Link rel=next}; null where the walk counts
 * @param previous likewise for going back
 * @param hasMore JSONPath of a boolean, null when there is none
 * @param total JSONPath or header, null when there is none
 * @param directions {@code forward}, {@code back}, {@code any page}; empty when called once
 * @param decidedBy the decider's name
 * @param reason why, for people
 */
public record ExplainedOperation(
        OperationKey key,
        @Nullable String operationId,
        @Nullable PagingScheme scheme,
        boolean doubtful,
        List<ExplainedParameter> parameters,
        @Nullable String items,
        @Nullable String next,
        @Nullable String previous,
        @Nullable String hasMore,
        @Nullable String total,
        List<String> directions,
        String decidedBy,
        String reason) {

    /** Whether it is walked page by page. */
    public boolean paged() {
        return scheme != null;
    }
}
