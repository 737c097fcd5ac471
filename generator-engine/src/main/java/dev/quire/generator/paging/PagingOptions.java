package dev.quire.generator.paging;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How users say that operations page, where a description does not.
 *
 * @param pagingRules in order; the first that fits an operation decides
 * @param pagingFile more rules, a YAML or JSON map from patterns to what {@code x-pagination} could say; null for none
 */
public record PagingOptions(
        List<Rule> pagingRules, @Nullable Path pagingFile) {
    /** No rules. */
    public static final PagingOptions NONE = new PagingOptions(List.of(), null);

    /** Copies the list. */
    public PagingOptions {
        pagingRules = List.copyOf(pagingRules);
    }

    /**
     * A rule.
     *
     * @param operations an operationId, or a method and a path, with {@code *} for any text and {@code **} across slashes
     * @param paging what {@code x-pagination} could say, in YAML
     */
    public record Rule(String operations, String paging) {}
}
