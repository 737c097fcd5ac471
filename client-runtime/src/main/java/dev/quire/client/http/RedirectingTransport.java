package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.errors.RefusedTargetException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects of GET and HEAD, at most five in a row, and 307 and 308 of other methods within an origin. To another
 * origin go neither credentials nor headers of the caller. From https to http it does not go.
 */
final class RedirectingTransport implements Transport {
    private static final int MOST = 5;
    private static final List<String> HARMLESS = List.of("Accept", "User-Agent");

    private final Transport next;

    RedirectingTransport(Transport next) {
        this.next = next;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        PendingReply pending = new PendingReply();
        send(request, context, pending, 0);
        return pending;
    }

    private void send(Request request, CallContext context, PendingReply pending, int followed) {
        pending.follow(next.send(request, context), (reply, failure) -> {
            Request redirected = reply == null || followed == MOST ? null : redirected(request, context, reply);
            if (redirected != null) {
                send(redirected, context, pending, followed + 1);
            } else {
                pending.settle(reply == null ? null : reply.from(request.uri()), failure);
            }
        });
    }

    /** Returns the request to make instead, or null when the reply is to be taken as it is. */
    private static @Nullable Request redirected(Request request, CallContext context, Reply reply) {
        String location = reply.headers().first("Location");
        boolean keepsMethod = reply.status() == 307 || reply.status() == 308;
        boolean redirect = keepsMethod || (reply.status() >= 301 && reply.status() <= 303);
        boolean reading = request.method().equals("GET") || request.method().equals("HEAD");
        if (!redirect || location == null || (!reading && !keepsMethod)) {
            return null;
        }
        URI target = target(request, context, location);
        Origin from = Origin.of(request.uri());
        Origin to = Origin.of(target);
        if (from.equals(to)) {
            return request.with(target, request.headers());
        }
        if (!reading) {
            return null;
        }
        if (from.isSecure() && !to.isSecure()) {
            throw new RefusedTargetException(
                    context.operationId(), to.toString(), "the server redirects from https to " + to);
        }
        return request.with(target, harmless(request.headers()));
    }

    private static URI target(Request request, CallContext context, String location) {
        try {
            URI target = Targets.resolve(request.uri(), URI.create(location));
            Origin.of(target);
            return target;
        } catch (IllegalArgumentException e) {
            throw new RefusedTargetException(
                    context.operationId(), "(none)", "the server redirects to what is no http address");
        }
    }

    private static Headers harmless(Headers headers) {
        Headers kept = Headers.none();
        for (String name : HARMLESS) {
            String value = headers.first(name);
            kept = value == null ? kept : kept.with(name, value);
        }
        return kept;
    }
}
