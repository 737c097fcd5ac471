package dev.quire.client.http;

import dev.quire.client.Headers;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A success with what came around its body; immutable.
 *
 * @param <T> the body
 */
public final class Response<T> {
    private final int status;
    private final Headers headers;
    private final T body;
    private final @Nullable URI uri;

    private Response(int status, Headers headers, T body, @Nullable URI uri) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.uri = uri;
    }

    /** Makes a response with status 200, no headers and no address; for fakes. */
    public static <T> Response<T> of(T body) {
        return of(200, Headers.none(), body);
    }

    /** Makes a response without an address; for fakes. */
    public static <T> Response<T> of(int status, Headers headers, T body) {
        return new Response<>(status, headers, body, null);
    }

    static <T> Response<T> of(Reply reply, T body) {
        return new Response<>(reply.status(), reply.headers(), body, reply.uri());
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers. */
    public Headers headers() {
        return headers;
    }

    /** Returns the body; null for operations that return nothing. */
    public T body() {
        return body;
    }

    /** Returns what the server calls the request, or null when it does not say. */
    public @Nullable String requestId() {
        return headers.requestId();
    }

    /** Returns the address that answered, after redirects and without credentials; null for fakes. */
    public @Nullable URI uri() {
        return uri;
    }

    @Override
    public String toString() {
        return status + " " + headers;
    }
}
