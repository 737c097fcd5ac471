package dev.quire.client.http;

import dev.quire.client.Headers;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Sends by the JDK's client. */
public final class JdkTransport implements Transport {
    private final LazyClient waiting;
    private final LazyClient others;

    /**
     * Makes a transport of two clients.
     *
     * @param waiting sends what callers wait for; not what would take its threads long
     * @param others sends all else
     */
    JdkTransport(LazyClient waiting, LazyClient others) {
        this.waiting = waiting;
        this.others = others;
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
        LazyClient both = LazyClient.of(client);
        return new JdkTransport(both, both);
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri()).method(request.method(), body(request));
        request.headers().forEach(builder::header);
        if (request.uri().getScheme().equalsIgnoreCase("http")) {
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        CallersThread caller = context.caller();
        if (caller == null) {
            return send(others.get(), builder.build(), context);
        }
        boolean readsMuch = request.content() != null && request.content().bytes() == null;
        HttpClient client = (readsMuch ? others : waiting).get();
        return new CallersExchange(client, builder.build(), context).on(caller);
    }

    /**
     * Takes the reply from where its body ends. The client hands its future over to the common pool first, which has one
     * thread on two processors and none to spare when the program blocks there; only failures come that way.
     */
    private static CompletableFuture<Reply> send(HttpClient client, HttpRequest request, CallContext context) {
        CompletableFuture<Reply> whole = new CompletableFuture<>();
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, info -> subscriber(info, context, whole));
        Outcomes.whenDone(sent, (answer, failure) -> {
            if (failure != null) {
                whole.completeExceptionally(bare(failure));
            }
        });
        Outcomes.whenDone(whole, (reply, failure) -> {
            if (failure != null) {
                sent.cancel(true);
            }
        });
        return whole;
    }

    private static BodySubscriber<byte[]> subscriber(
            ResponseInfo info, CallContext context, CompletableFuture<Reply> whole) {
        if (!context.streams() || info.statusCode() / 100 != 2) {
            return LimitedBody.of(info, context.maxResponseBytes(), body -> whole.complete(reply(info, body)));
        }
        StreamedBody stream = new StreamedBody(context.timeout());
        Reply reply = reply(info, stream);
        // Who goes on from here may read at once, and wait for bytes that come by way of this very thread.
        Thread thread = new Thread(() -> hand(reply, whole), "quire-stream");
        thread.setDaemon(true);
        thread.start();
        return stream;
    }

    /** Completes with a reply; one that comes too late is let go. */
    static void hand(Reply reply, CompletableFuture<Reply> whole) {
        if (!whole.complete(reply)) {
            reply.discard();
        }
    }

    /** The JDK wraps what goes wrong while a body is read that is to be sent. */
    private static Throwable bare(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }

    private static BodyPublisher body(Request request) {
        Upload content = request.content();
        if (content == null) {
            return BodyPublishers.noBody();
        }
        byte[] bytes = content.bytes();
        if (bytes != null) {
            return BodyPublishers.ofByteArray(bytes);
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(content::open);
        // A publisher of a stated length must have some: the JDK takes 0 for an error.
        return content.length() <= 0 ? stream : BodyPublishers.fromPublisher(stream, content.length());
    }

    static Reply reply(ResponseInfo info, InputStream body) {
        return Reply.streaming(info.statusCode(), headers(info), body);
    }

    static Reply reply(ResponseInfo info, byte[] body) {
        return Reply.of(info.statusCode(), headers(info), body);
    }

    /** Closes the clients; for those that are nobody else's. */
    void close() {
        waiting.close();
        others.close();
    }

    private static Headers headers(ResponseInfo info) {
        return Headers.of(info.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().startsWith(":"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
