package dev.quire.client.http;

import dev.quire.client.auth.RequestHead;
import dev.quire.client.errors.TokenException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request the credentials of its operation where that is served, those of its origin elsewhere if there are any,
 * and none otherwise. Where a token was sent and the answer is 401, sends once more with another.
 */
final class AuthorizingTransport implements Transport {
    private static final int UNAUTHORIZED = 401;

    private final Transport next;
    private final Keyring keyring;
    private final Servers servers;
    private final Tokens tokens;

    AuthorizingTransport(Transport next, Keyring keyring, Servers servers, Tokens tokens) {
        this.next = next;
        this.keyring = keyring;
        this.servers = servers;
        this.tokens = tokens;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        try {
            Operation operation = context.operation();
            Origin origin = Origin.of(request.uri());
            Grant grant =
                    servers.isHome(operation, origin) ? keyring.grant(operation) : keyring.elsewhere(operation, origin);
            if (grant.fetched() == null) {
                return next.send(authorized(request, grant, null), context);
            }
            return new Exchange(request, context, grant, tokens.of(grant.fetched(), grant.scopes())).begun();
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** A request with a token. */
    private final class Exchange {
        private final Request request;
        private final CallContext context;
        private final Grant grant;
        private final HeldToken held;
        private final PendingReply pending = new PendingReply();

        Exchange(Request request, CallContext context, Grant grant, HeldToken held) {
            this.request = request;
            this.context = context;
            this.grant = grant;
            this.held = held;
        }

        PendingReply begun() {
            send(held.get(), true);
            return pending;
        }

        private void send(CompletableFuture<Token> coming, boolean first) {
            pending.follow(coming, (token, failure) -> {
                if (token == null) {
                    pending.settle(null, explained(failure));
                    return;
                }
                pending.follow(next.send(authorized(request, grant, token), context), (reply, broken) -> {
                    if (first && reply != null && reply.status() == UNAUTHORIZED) {
                        reply.discard();
                        send(held.insteadOf(token), false);
                    } else {
                        pending.settle(reply, broken);
                    }
                });
            });
        }

        private @Nullable Throwable explained(@Nullable Throwable failure) {
            return failure instanceof TokenException token ? token.in(context.operationId()) : failure;
        }
    }

    private static Request authorized(Request request, Grant grant, @Nullable Token token) {
        if (grant.isNothing()) {
            return request;
        }
        RequestHead head = RequestHead.of(
                request.method(),
                request.uri(),
                request.headers(),
                () -> request.body().clone());
        if (token != null) {
            head.header("Authorization", "Bearer " + token.value());
        }
        grant.applied().forEach(credentials -> credentials.apply(head));
        return request.with(withQuery(request.uri(), head.query()), head.headers());
    }

    private static URI withQuery(URI uri, Map<String, String> added) {
        if (added.isEmpty()) {
            return uri;
        }
        StringBuilder text = new StringBuilder(uri.toString());
        String separator = uri.getRawQuery() == null ? "?" : "&";
        for (Map.Entry<String, String> pair : added.entrySet()) {
            text.append(separator)
                    .append(PercentEncoding.encode(pair.getKey()))
                    .append('=')
                    .append(PercentEncoding.encode(pair.getValue()));
            separator = "&";
        }
        return URI.create(text.toString());
    }
}
