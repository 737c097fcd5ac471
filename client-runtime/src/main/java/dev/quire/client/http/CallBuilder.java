package dev.quire.client.http;

import dev.quire.client.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what an operation sends; for generated code. Not safe for concurrent use. */
public final class CallBuilder {
    private final ClientSession session;
    private RequestDraft draft;

    CallBuilder(ClientSession session, Operation operation) {
        this.session = session;
        this.draft = RequestDraft.of(operation);
    }

    /**
     * Sets a path parameter.
     *
     * @throws IllegalArgumentException if it is null, empty, {@code .} or {@code ..}
     */
    public CallBuilder path(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("The path parameter " + name + " can not be null");
        }
        draft = draft.withPath(name, value);
        return this;
    }

    /** Sets a query parameter, lists repeating its name; null is not sent. */
    public CallBuilder query(String name, @Nullable Object value) {
        return query(name, value, QueryStyle.REPEAT);
    }

    /** Sets a query parameter; null is not sent. */
    public CallBuilder query(String name, @Nullable Object value, QueryStyle style) {
        if (value != null) {
            draft = draft.withQuery(name, new Parameters.Value(value, style));
        }
        return this;
    }

    /** Sets a header, lists joined by commas; null is not sent. */
    public CallBuilder header(String name, @Nullable Object value) {
        if (value != null) {
            draft = draft.withHeader(name, value);
        }
        return this;
    }

    /** Sets all parameters of a query object. */
    public CallBuilder parameters(OperationQuery<?> query) {
        draft = draft.withAll(query.parameters());
        return this;
    }

    /** Sets the JSON body; null sends none. */
    public <B> CallBuilder json(JsonCodec<B> codec, @Nullable B body) {
        if (body != null) {
            draft = draft.withBody(codec.toJsonBytes(body));
        }
        return this;
    }

    /** The call, answered by JSON. */
    public <T> Call<T> returns(JsonCodec<T> codec) {
        Objects.requireNonNull(codec, "codec");
        return new Call<>(session, draft, CallOptions.none(), Answer.json(codec));
    }

    /** The call, whose answer has no body that matters; its result is null. */
    public Call<@Nullable Void> returnsNothing() {
        return new Call<>(session, draft, CallOptions.none(), Answer.nothing());
    }

    /** The call, answered by text of any kind, read by the charset that the answer names, or UTF-8. */
    public Call<String> returnsText() {
        return new Call<>(session, draft, CallOptions.none(), Answer.text());
    }

    /** The call, answered by bytes. */
    public Call<byte[]> returnsBytes() {
        return new Call<>(session, draft, CallOptions.none(), Answer.bytes());
    }
}
