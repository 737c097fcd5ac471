package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.errors.DecodingException;
import dev.quire.client.errors.RefusedTargetException;
import dev.quire.client.errors.StatusException;
import dev.quire.client.json.JsonCodec;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the api classes of one client share; safe for concurrent use. Generated code only calls {@link #call}. */
public final class ClientSession {
    private static final int ERROR_TEXT = 65_536;

    private final SessionSettings settings;
    private final Transport pipeline;
    private final UnderWay underWay = new UnderWay();
    private final Set<String> versionsTold = ConcurrentHashMap.newKeySet();

    ClientSession(SessionSettings settings) {
        this.settings = settings;
        this.pipeline = settings.pipeline(underWay);
    }

    /** The session of api objects that were made without a client, for mocks and fakes: it refuses every call. */
    public static ClientSession absent() {
        return new ClientSession(SessionSettings.absent());
    }

    /** The session of calls that need none. */
    static ClientSession answering() {
        return new ClientSession(SessionSettings.answering());
    }

    /** Starts a call of an operation. */
    public CallBuilder call(Operation operation) {
        return new CallBuilder(this, operation);
    }

    /**
     * Sends; the reply of a success may be a stream if the answer is read as one.
     *
     * @param caller the thread that is going to wait for the reply; null when none is
     */
    CompletableFuture<Reply> send(
            RequestDraft draft, CallOptions options, Answer<?> answer, @Nullable CallersThread caller) {
        if (settings.checks() && options.checks()) {
            draft.requireValid();
        }
        Request request = request(draft, answer.accept());
        requireOpen();
        if (settings.servers().isHome(draft.operation(), Origin.of(request.uri()))) {
            settings.keyring().require(draft.operation(), request);
        }
        CallLimits limits = options.limits(settings.limits());
        Instant deadline = settings.timing().now().plus(limits.deadline());
        CallContext context = new CallContext(draft.operation(), limits, 1, deadline, answer.streams(), caller);
        PendingReply reply = new PendingReply();
        underWay.add(reply);
        // The listener hears of a reply before the caller has it.
        reply.follow(pipeline.send(request, context), (value, failure) -> {
            if (value != null) {
                compareVersions(context, value);
            }
            reply.settle(value, failure);
        });
        return reply;
    }

    private void requireOpen() {
        if (underWay.isClosed()) {
            throw new IllegalStateException("This client is closed");
        }
    }

    private Request request(RequestDraft draft, String accept) {
        Operation operation = draft.operation();
        if (draft.target() == null) {
            operation.check(draft.given());
        }
        URI uri = draft.uri(baseUrl(operation));
        BodyDraft body = draft.wholeBody();
        Headers headers = settings.headers().with("Accept", accept);
        if (body == null) {
            return Request.of(operation.method(), uri, draft.wholeHeaders(headers), null);
        }
        Headers typed = draft.wholeHeaders(headers.with("Content-Type", body.mediaType()));
        return Request.uploading(operation.method(), uri, typed, body.content());
    }

    /** Makes what the caller gets of a reply; on the caller's thread if there is one. */
    <T> Response<T> read(Operation operation, Reply reply, Answer<T> answer) {
        try {
            if (!reply.isSuccess()) {
                throw StatusException.of(
                        operation.id(), reply.status(), reply.headers(), errorText(reply), error(operation, reply));
            }
            return Response.of(reply, answer.reading().from(reply, settings.keepsUnknown()));
        } catch (DecodingException e) {
            throw e.in(operation.id());
        }
    }

    private static String errorText(Reply reply) {
        String text = reply.text();
        return text.length() > ERROR_TEXT ? text.substring(0, ERROR_TEXT) : text;
    }

    private static @Nullable Object error(Operation operation, Reply reply) {
        JsonCodec<?> codec = operation.errorCodec(reply.status());
        try {
            return codec == null ? null : codec.fromJson(reply.body());
        } catch (DecodingException e) {
            return null;
        }
    }

    private void compareVersions(CallContext context, Reply reply) {
        for (Map.Entry<String, String> sent :
                context.operation().versionHeaders().entrySet()) {
            String received = reply.headers().first(sent.getKey());
            if (received != null && !received.equals(sent.getValue()) && versionsTold.add(sent.getKey())) {
                settings.listener().apiVersionDiffers(context, sent.getKey(), sent.getValue(), received);
            }
        }
    }

    URI baseUrl(Operation operation) {
        return settings.servers().base(operation);
    }

    boolean mayReach(Operation operation, URI address) {
        try {
            Origin origin = Origin.of(address);
            return settings.servers().isHome(operation, origin)
                    || settings.keyring().elsewhere().containsKey(origin);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    void requireReach(Operation operation, URI address) {
        if (!mayReach(operation, address)) {
            String origin = address.getScheme() + "://" + address.getHost()
                    + (address.getPort() < 0 ? "" : ":" + address.getPort());
            throw new RefusedTargetException(
                    operation.id(),
                    origin,
                    "the answer leads to " + origin + ", which is neither the base URL's origin nor listed by"
                            + " credentials(origin, credentials)");
        }
    }

    Set<String> credentialParameters() {
        return settings.keyring().queryParameters();
    }

    /** Gives up what is under way and refuses what comes. */
    void close() {
        underWay.close();
        settings.closing().run();
    }
}
