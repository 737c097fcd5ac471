package dev.quire.client.http;

import dev.quire.client.Headers;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Sends by the JDK's client. */
public final class JdkTransport implements Transport {
    private final HttpClient client;

    private JdkTransport(HttpClient client) {
        this.client = client;
    }

    /**
     * Makes a transport of a client, which stays the caller's to close.
     *
     * @throws IllegalArgumentException if the client follows redirects by itself: it would take credentials along
     */
    public static JdkTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("This HttpClient follows redirects by itself and would take credentials"
                    + " along. Build it with followRedirects(Redirect.NEVER); redirects are followed all the same.");
        }
        return new JdkTransport(client);
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri()).method(request.method(), body(request));
        request.headers().forEach(builder::header);
        if (request.uri().getScheme().equalsIgnoreCase("http")) {
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(builder.build(), info -> LimitedBody.of(info, context.maxResponseBytes()));
        PendingReply pending = new PendingReply();
        pending.follow(sent, (answer, failure) -> pending.settle(answer == null ? null : reply(answer), failure));
        return pending;
    }

    private static BodyPublisher body(Request request) {
        return request.hasBody() ? BodyPublishers.ofByteArray(request.body()) : BodyPublishers.noBody();
    }

    private static Reply reply(HttpResponse<byte[]> answer) {
        return Reply.of(answer.statusCode(), headers(answer), answer.body());
    }

    private static Headers headers(HttpResponse<?> answer) {
        return Headers.of(answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().startsWith(":"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
