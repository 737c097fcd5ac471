package dev.quire.client.http;

import dev.quire.client.http.Parameters.Value;
import dev.quire.client.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an operation sends; for generated code. Not safe for concurrent use.
 *
 * <p>Each method throws {@link IllegalArgumentException} for null, unless it says otherwise, and for a value that can not be
 * sent or that breaks a rule of the API's description.
 */
public final class CallBuilder {
    private final ClientSession session;
    private final Operation operation;
    private RequestDraft draft;
    private boolean nullable;

    CallBuilder(ClientSession session, Operation operation) {
        this.session = session;
        this.operation = operation;
        this.draft = RequestDraft.of(operation);
    }

    /** Sets a path parameter; it can not be empty, {@code .} or {@code ..} either. */
    public CallBuilder path(String name, @Nullable Object value) {
        return path(name, value, ParameterStyle.SIMPLE);
    }

    /** Sets a path parameter; it can not be empty, {@code .} or {@code ..} either. */
    public CallBuilder path(String name, @Nullable Object value, ParameterStyle style) {
        return set(Place.PATH, name, Value.of(value, style));
    }

    /** Sets a path parameter of a type that only its codec knows to write. */
    public <T> CallBuilder path(String name, JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
        return set(Place.PATH, name, Value.of(codec, value, style));
    }

    /** Sets a query parameter, lists repeating its name. */
    public CallBuilder query(String name, @Nullable Object value) {
        return query(name, value, ParameterStyle.REPEAT);
    }

    /** Sets a query parameter. */
    public CallBuilder query(String name, @Nullable Object value, ParameterStyle style) {
        return set(Place.QUERY, name, Value.of(value, style));
    }

    /** Sets a query parameter of a type that only its codec knows to write. */
    public <T> CallBuilder query(String name, JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
        return set(Place.QUERY, name, Value.of(codec, value, style));
    }

    /** Sets a query parameter whose reserved characters stay as they are. */
    public CallBuilder queryReserved(String name, @Nullable Object value, ParameterStyle style) {
        return set(Place.QUERY, name, Value.reserved(Value.of(value, style)));
    }

    /** Sets a header, lists joined by commas. */
    public CallBuilder header(String name, @Nullable Object value) {
        return header(name, value, ParameterStyle.SIMPLE);
    }

    /** Sets a header. */
    public CallBuilder header(String name, @Nullable Object value, ParameterStyle style) {
        return set(Place.HEADER, name, Value.of(value, style));
    }

    /** Sets a header of a type that only its codec knows to write. */
    public <T> CallBuilder header(String name, JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
        return set(Place.HEADER, name, Value.of(codec, value, style));
    }

    /** Sets a cookie, lists repeating its name. */
    public CallBuilder cookie(String name, @Nullable Object value) {
        return cookie(name, value, ParameterStyle.REPEAT);
    }

    /** Sets a cookie. */
    public CallBuilder cookie(String name, @Nullable Object value, ParameterStyle style) {
        return set(Place.COOKIE, name, Value.of(value, style));
    }

    /** Sets a cookie of a type that only its codec knows to write. */
    public <T> CallBuilder cookie(String name, JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
        return set(Place.COOKIE, name, Value.of(codec, value, style));
    }

    /** Lets the parameter that comes next be null; it is then not sent. */
    public CallBuilder nullable() {
        nullable = true;
        return this;
    }

    private CallBuilder set(Place place, String name, @Nullable Value value) {
        if (value == null && !nullable) {
            throw new IllegalArgumentException(
                    operation.id() + ": the " + place.word() + " parameter " + name + " can not be null");
        }
        nullable = false;
        draft = value == null ? draft : draft.with(place, name, value);
        return this;
    }

    /** Sets all parameters of a query object. */
    public CallBuilder parameters(OperationQuery<?> query) {
        draft = draft.withAll(query.parameters());
        return this;
    }

    /** Sets the JSON body; null sends none where the operation can do without. */
    public <B> CallBuilder json(JsonCodec<B> codec, @Nullable B body) {
        return json("application/json", codec, body);
    }

    /** Sets the body as JSON of another media type, such as {@code application/merge-patch+json}. */
    public <B> CallBuilder json(String mediaType, JsonCodec<B> codec, @Nullable B body) {
        return body(body == null ? null : new BodyDraft.Tree(mediaType, codec.toJsonBytes(body), null), body);
    }

    /** Sets the body as a form, form-urlencoded; null sends none where the operation can do without. */
    public <B> CallBuilder form(JsonCodec<B> codec, @Nullable B body, FormEncoding encoding) {
        String mediaType = "application/x-www-form-urlencoded";
        return body(body == null ? null : new BodyDraft.Tree(mediaType, codec.toJsonBytes(body), encoding), body);
    }

    /**
     * Sets the body as a form of parts; null sends none where the operation can do without.
     *
     * @param mediaType such as {@code multipart/form-data}
     */
    public CallBuilder multipart(String mediaType, @Nullable MultipartForm<?> form) {
        return body(form == null ? null : form.body(mediaType), form);
    }

    /**
     * Sets the body as it is; null sends none where the operation can do without.
     *
     * @param mediaType for content that says none itself
     */
    public CallBuilder upload(String mediaType, @Nullable Upload body) {
        if (body == null) {
            return body(null, null);
        }
        String type = body.mediaType();
        return body(new BodyDraft.Fixed(type == null ? mediaType : type, body), body);
    }

    /** Sets the body as text in UTF-8; null sends none where the operation can do without. */
    public CallBuilder text(String mediaType, @Nullable String body) {
        return body(body == null ? null : new BodyDraft.Fixed(mediaType, Upload.of(body)), body);
    }

    private CallBuilder body(@Nullable BodyDraft body, @Nullable Object value) {
        if (body != null && value != null) {
            draft = draft.withBody(body, operation.violations(value, body.mediaType()));
        } else if (operation.needsBody()) {
            throw new IllegalArgumentException(operation.id() + ": the body can not be null");
        }
        return this;
    }

    /** The call, answered by JSON. */
    public <T> Call<T> returns(JsonCodec<T> codec) {
        return returns("application/json", codec);
    }

    /** The call, answered by JSON of other media types, such as {@code application/hal+json}. */
    public <T> Call<T> returns(String accept, JsonCodec<T> codec) {
        Objects.requireNonNull(codec, "codec");
        return new Call<>(session, draft, CallOptions.none(), Answer.json(accept, codec));
    }

    /** The call, answered by JSON or by nothing, which is null. */
    public <T> Call<@Nullable T> returnsNullable(JsonCodec<T> codec) {
        return returnsNullable("application/json", codec);
    }

    /** The call, answered by JSON of other media types or by nothing, which is null. */
    public <T> Call<@Nullable T> returnsNullable(String accept, JsonCodec<T> codec) {
        Objects.requireNonNull(codec, "codec");
        return new Call<@Nullable T>(session, draft, CallOptions.none(), Answer.jsonOrNothing(accept, codec));
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
