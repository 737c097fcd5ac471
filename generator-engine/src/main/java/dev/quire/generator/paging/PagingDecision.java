package dev.quire.generator.paging;

/** How one operation pages, or why it does not. */
public sealed interface PagingDecision {

    /** Who decided: {@code x-pagination}, {@code detection}, … as {@code explain} prints it. */
    String decidedBy();

    /** Why, as one sentence for people. */
    String reason();

    /** A list that is walked page by page. */
    record Paged(PagedOperation operation, String decidedBy, String reason) implements PagingDecision {}

    /**
     * An operation that is called once.
     *
     * @param doubtful whether it looked like paging but not enough
     */
    record Unpaged(boolean doubtful, String decidedBy, String reason) implements PagingDecision {}
}
