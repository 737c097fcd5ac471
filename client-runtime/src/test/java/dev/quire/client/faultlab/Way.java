package dev.quire.client.faultlab;

/** How a list is walked. */
enum Way {
    /** A for loop. */
    LOOP,
    /** A for loop that goes on from the last place that its checkpoint saved. */
    CHECKPOINT,
    /** One iterator that is asked again after a failure, where that can help. */
    SAME_ITERATOR,
    /** A stream. */
    STREAM,
    /** Page by page. */
    PAGES,
    /** {@code async().forEach(…)}, whose steps are done on another thread. */
    FOR_EACH,
    /** A subscriber that asks for a few at a time. */
    FLOW,
    /** A subscriber to the pages. */
    FLOW_OF_PAGES;

    boolean isAsync() {
        return this == FOR_EACH || this == FLOW || this == FLOW_OF_PAGES;
    }
}
