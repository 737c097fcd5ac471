package dev.quire.client.http;

import dev.quire.client.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One HTTP request; immutable. */
public final class Request {
    private final String method;
    private final URI uri;
    private final Headers headers;
    private final @Nullable Upload content;

    private Request(String method, URI uri, Headers headers, @Nullable Upload content) {
        this.method = Objects.requireNonNull(method, "method");
        this.uri = Objects.requireNonNull(uri, "uri");
        this.headers = Objects.requireNonNull(headers, "headers");
        this.content = content;
    }

    /** Makes a request. The body is null when there is none; it is not copied. */
    public static Request of(String method, URI uri, Headers headers, byte @Nullable [] body) {
        return new Request(method, uri, headers, body == null ? null : Upload.of(body));
    }

    /** Makes a request whose body may be a file or a stream. */
    public static Request uploading(String method, URI uri, Headers headers, Upload content) {
        return new Request(method, uri, headers, content);
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
        return content != null;
    }

    /** Returns the body, which may be long: transports read it as a stream. Null when there is none. */
    public @Nullable Upload content() {
        return content;
    }

    /**
     * Returns the body, not to be changed; empty when there is none. A file or stream is read as a whole for it.
     *
     * @throws UncheckedIOException if that fails
     */
    public byte[] body() {
        if (content == null) {
            return new byte[0];
        }
        byte[] bytes = content.bytes();
        if (bytes != null) {
            return bytes;
        }
        try (InputStream stream = content.open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The body can not be read: " + e.getMessage(), e);
        }
    }

    /** Returns the body as UTF-8 text; empty when there is none. */
    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    Request with(URI otherUri, Headers otherHeaders) {
        return new Request(method, otherUri, otherHeaders, content);
    }

    /** Returns method and address without the query, whose values may be private. */
    @Override
    public String toString() {
        return method + " " + Origin.of(uri) + uri.getRawPath();
    }
}
