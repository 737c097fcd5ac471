package dev.quire.client.http;

import dev.quire.client.Headers;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/**
 * What a client was built with.
 *
 * @param headers of every request
 * @param checks whether requests are held to the rules of the description
 * @param listener one that throws nothing
 * @param closing releases what the builder made
 */
record SessionSettings(
        Servers servers,
        Keyring keyring,
        Headers headers,
        CallLimits limits,
        boolean keepsUnknown,
        boolean checks,
        CallListener listener,
        Timing timing,
        Transport transport,
        Runnable closing) {
    private static final URI NOWHERE = URI.create("http://localhost/");

    /** The order of what happens to a request, from the outside in. */
    Transport pipeline(UnderWay underWay) {
        Transport watched = underWay.watching(transport);
        Tokens tokens = new Tokens(new TokenEndpoint(watched, underWay, this), timing);
        Transport authorized = new AuthorizingTransport(watched, keyring, servers, tokens);
        Transport unpacked = new UnpackingTransport(authorized);
        return guarded(new RedirectingTransport(unpacked));
    }

    /** The outer half: observing, retrying, timing. */
    Transport guarded(Transport inner) {
        Transport timed = new TimedTransport(inner, timing, CallContext::timeout, "an attempt");
        Transport observed = new ObservedTransport(timed, timing, listener);
        Transport retried = new RetryingTransport(observed, timing, listener);
        return new TimedTransport(retried, timing, CallContext::wholeTime, "the call");
    }

    static SessionSettings absent() {
        return over((request, context) -> {
            throw new IllegalStateException(context.operationId()
                    + " was called on an api object that was made without a client. Override the method in your fake,"
                    + " or build a client with a ScriptedTransport.");
        });
    }

    static SessionSettings answering() {
        Reply empty = Reply.of(200, Headers.none(), new byte[0]);
        return over((request, context) -> CompletableFuture.completedFuture(empty));
    }

    private static SessionSettings over(Transport transport) {
        return new SessionSettings(
                Servers.at(NOWHERE),
                Keyring.EMPTY,
                Headers.none(),
                CallLimits.DEFAULT,
                true,
                true,
                CallListener.none(),
                Timing.system(),
                transport,
                () -> {});
    }
}
