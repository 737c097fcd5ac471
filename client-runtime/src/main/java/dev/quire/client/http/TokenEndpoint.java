package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.RequestHead;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Fetches tokens. Listeners hear of it, and see neither the secret nor the token. */
final class TokenEndpoint {
    private static final long LONGEST = 1 << 20;

    private final Transport transport;
    private final UnderWay underWay;
    private final SessionSettings settings;

    TokenEndpoint(Transport transport, UnderWay underWay, SessionSettings settings) {
        this.transport = transport;
        this.underWay = underWay;
        this.settings = settings;
    }

    /** Fetches a token, whose lifetime is counted from now on. Fails with a TokenException. */
    CompletableFuture<Token> fetch(ClientCredentials credentials, List<String> scopes) {
        URI address = address(settings.servers().base(), credentials);
        Request request = Request.of("POST", address, agent(), null);
        Exchange exchange = new Exchange(credentials.tokenRequest(address, scopes));
        TokenAnswer answer = new TokenAnswer(request.toString(), credentials);
        long start = settings.timing().nanoTime();
        PendingReply pending = PendingReply.of(settings.guarded(exchange).send(request, context(address)));
        underWay.add(pending);
        CompletableFuture<Token> token = new CompletableFuture<>();
        Outcomes.whenDone(pending, (shown, failure) -> {
            Reply whole = exchange.whole;
            try {
                token.complete(shown == null || whole == null ? answer.missing(failure) : answer.token(whole, start));
            } catch (RuntimeException | Error e) {
                token.completeExceptionally(e);
            }
        });
        return token;
    }

    private Headers agent() {
        String agent = settings.headers().first("User-Agent");
        return agent == null ? Headers.none() : Headers.none().with("User-Agent", agent);
    }

    /** Puts the secret into the request, and keeps the answer with the token to itself. */
    private final class Exchange implements Transport {
        private final RequestHead head;
        private volatile @Nullable Reply whole;

        Exchange(RequestHead head) {
            this.head = head;
        }

        @Override
        public CompletionStage<Reply> send(Request bare, CallContext context) {
            Request request =
                    Request.of(head.method(), bare.uri(), bare.headers().with(head.headers()), head.body());
            PendingReply shown = new PendingReply();
            shown.follow(new UnpackingTransport(transport).send(request, context), (reply, failure) -> {
                whole = reply;
                shown.settle(reply == null ? null : Reply.of(reply.status(), reply.headers(), new byte[0]), failure);
            });
            return shown;
        }
    }

    /**
     * Returns where tokens come from.
     *
     * @throws IllegalStateException if that is not known
     */
    static URI address(URI base, ClientCredentials credentials) {
        URI url = credentials.tokenUrl();
        if (url == null) {
            throw new IllegalStateException(
                    "Nobody says where tokens come from; call tokenUrl(...) on the client credentials");
        }
        URI address = Targets.resolve(base, url);
        Origin.of(address);
        return address;
    }

    private CallContext context(URI address) {
        Operation operation =
                Operation.of("POST", "(token)", address.getRawPath()).idempotent();
        CallLimits limits = settings.limits().upTo(LONGEST);
        Instant deadline = settings.timing().now().plus(limits.deadline());
        return new CallContext(operation, limits, 1, deadline, false, null);
    }
}
