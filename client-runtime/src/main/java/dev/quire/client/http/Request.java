package dev.quire.client.http;

import dev.quire.client.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One HTTP request; immutable. */
public final class Request {
    private final String method;
    private final URI uri;
    private final Headers headers;
    private final byte @Nullable [] body;

    private Request(String method, URI uri, Headers headers, byte @Nullable [] body) {
        this.method = Objects.requireNonNull(method, "method");
        this.uri = Objects.requireNonNull(uri, "uri");
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = body;
    }

    /** Makes a request. The body is null when there is none; it is not copied. */
    public static Request of(String method, URI uri, Headers headers, byte @Nullable [] body) {
        return new Request(method, uri, headers, body);
    }

    /** Returns the method in capitals. */
    public String method() {
        return method;
    }

    /** Returns the absolute address. */
    public URI uri() {
        return uri;
    }

    /** Returns the headers, without those that a transport makes by itself, such as Host. */
    public Headers headers() {
        return headers;
    }

    /** Tells whether there is a body, which may be empty. */
    public boolean hasBody() {
        return body != null;
    }

    /** Returns the body, not to be changed; empty when there is none. */
    public byte[] body() {
        return body == null ? new byte[0] : body;
    }

    /** Returns the body as UTF-8 text; empty when there is none. */
    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    Request with(URI otherUri, Headers otherHeaders) {
        return new Request(method, otherUri, otherHeaders, body);
    }

    /** Returns method and address without the query, whose values may be private. */
    @Override
    public String toString() {
        return method + " " + Origin.of(uri) + uri.getRawPath();
    }
}
