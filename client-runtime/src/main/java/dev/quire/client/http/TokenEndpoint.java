package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.RequestHead;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Fetches tokens, by a pipeline that follows no redirects. */
final class TokenEndpoint {
    private static final long LONGEST = 1 << 20;

    private final Transport pipeline;
    private final UnderWay underWay;
    private final SessionSettings settings;

    TokenEndpoint(Transport pipeline, UnderWay underWay, SessionSettings settings) {
        this.pipeline = pipeline;
        this.underWay = underWay;
        this.settings = settings;
    }

    /** Fetches a token, whose lifetime is counted from now on. Fails with a TokenException. */
    CompletableFuture<Token> fetch(ClientCredentials credentials, List<String> scopes) {
        URI address = address(settings.servers().base(), credentials);
        RequestHead head = credentials.tokenRequest(address, scopes);
        Headers agent = Headers.none()
                .with("User-Agent", Objects.requireNonNullElse(settings.headers().first("User-Agent"), "quire"));
        Request request = Request.of(head.method(), address, agent.with(head.headers()), head.body());
        TokenAnswer answer = new TokenAnswer(request.toString(), credentials);
        long start = settings.timing().nanoTime();
        PendingReply reply = PendingReply.of(pipeline.send(request, context(address)));
        underWay.add(reply);
        CompletableFuture<Token> token = new CompletableFuture<>();
        Outcomes.whenDone(reply, (received, failure) -> {
            try {
                token.complete(received == null ? answer.missing(failure) : answer.token(received, start));
            } catch (RuntimeException | Error e) {
                token.completeExceptionally(e);
            }
        });
        return token;
    }

    /**
     * Returns where tokens come from.
     *
     * @throws IllegalStateException if that is not known
     */
    static URI address(URI base, ClientCredentials credentials) {
        URI url = credentials.tokenUrl();
        if (url == null) {
            throw new IllegalStateException("Nobody says where tokens come from; call tokenUrl(...) on the client credentials");
        }
        URI address = Targets.resolve(base, url);
        Origin.of(address);
        return address;
    }

    private CallContext context(URI address) {
        Operation operation =
                Operation.of("POST", "(token)", address.getRawPath()).idempotent();
        CallLimits limits = settings.limits().upTo(LONGEST);
        return new CallContext(
                operation, limits, 1, settings.timing().now().plus(limits.deadline()), false);
    }
}
