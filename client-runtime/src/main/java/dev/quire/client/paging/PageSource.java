package dev.quire.client.paging;

import dev.quire.client.http.CallOptions;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Where pages come from: one request, one page. */
interface PageSource<B> {
    /** The operation's id. */
    String operation();

    /** What makes this list this list: path, query and body parameters of the caller, as one text. */
    String filters();

    /** The address of the caller's call, without paging's parameters. */
    URI base();

    /** Whether an address has the same origin as the call, or one that the caller allowed for its credentials. */
    boolean mayReach(URI address);

    /** Names of query parameters that carry credentials. */
    default Set<String> secrets() {
        return Set.of();
    }

    /** The same with other options of its calls. */
    default PageSource<B> with(CallOptions options) {
        return this;
    }

    /**
     * Asks for one page.
     *
     * @throws dev.quire.client.errors.ApiException if there is no answer or it is an error
     */
    Answer<B> fetch(PageRequest request);

    /**
     * Asks for one page without waiting; cancelling the future gives up the request. A source that has its pages at hand
     * answers at once.
     */
    default CompletableFuture<Answer<B>> fetchLater(PageRequest request) {
        try {
            return CompletableFuture.completedFuture(fetch(request));
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
