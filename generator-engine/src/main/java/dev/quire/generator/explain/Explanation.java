package dev.quire.generator.explain;

import dev.quire.generator.paging.PagingScheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How an API pages.
 *
 * @param title of the API
 * @param version of the API
 * @param operations by path and method
 */
public record Explanation(String title, String version, List<ExplainedOperation> operations) {

    /** Copies the list. */
    public Explanation {
        operations = List.copyOf(operations);
    }

    /** Those that are walked page by page. */
    public List<ExplainedOperation> paged() {
        return operations.stream().filter(ExplainedOperation::paged).toList();
    }

    /** Those that look like lists but are called once. */
    public List<ExplainedOperation> doubtful() {
        return operations.stream().filter(ExplainedOperation::doubtful).toList();
    }

    /** Those that are called once without a doubt. */
    public List<ExplainedOperation> calledOnce() {
        return operations.stream()
                .filter(operation -> !operation.paged() && !operation.doubtful())
                .toList();
    }

    /** Those of one scheme. */
    public List<ExplainedOperation> of(PagingScheme scheme) {
        return operations.stream()
                .filter(operation -> operation.scheme() == scheme)
                .toList();
    }

    /** How many operations page by each scheme; schemes without any are left out. */
    public Map<PagingScheme, Integer> schemes() {
        Map<PagingScheme, Integer> counts = new EnumMap<>(PagingScheme.class);
        paged().forEach(operation -> counts.merge(operation.scheme(), 1, Integer::sum));
        return counts;
    }

    /** {@code 48 of 193 operations page, 2 are doubtful}. */
    public String summary() {
        int all = operations.size();
        int paged = paged().size();
        int doubtful = doubtful().size();
        String text =
                paged + " of " + all + (all == 1 ? " operation" : " operations") + (paged == 1 ? " pages" : " page");
        return doubtful == 0 ? text : text + ", " + doubtful + (doubtful == 1 ? " is" : " are") + " doubtful";
    }
}
