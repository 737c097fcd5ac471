package dev.quire.client.paging;

import java.util.concurrent.CompletableFuture;

/** Brings pages without waiting. */
interface PageFetch<B> {
    /** Asks for the page at a place. Cancelling the future gives up the request. */
    CompletableFuture<Answer<B>> fetch(Position place);

    /** Gives up what was asked for beyond what the caller knows of. */
    default void stop() {}
}
