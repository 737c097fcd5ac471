package dev.quire.client.http;

import dev.quire.client.Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One HTTP answer: with its whole body, immutable, or with a stream that is read once. */
public final class Reply {
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final @Nullable InputStream stream;
    private final @Nullable URI uri;

    private Reply(int status, Headers headers, byte[] body, @Nullable InputStream stream, @Nullable URI uri) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = Objects.requireNonNull(body, "body");
        this.stream = stream;
        this.uri = uri;
    }

    /** Makes an answer; the body is not copied. */
    public static Reply of(int status, Headers headers, byte[] body) {
        return new Reply(status, headers, body, null, null);
    }

    /** Makes an answer whose body is yet to be read, for {@link CallContext#streams()}. */
    public static Reply streaming(int status, Headers headers, InputStream body) {
        return new Reply(status, headers, new byte[0], body, null);
    }

    /** Makes an answer with a JSON body. */
    public static Reply json(int status, String body) {
        Headers headers = Headers.none().with("Content-Type", "application/json");
        return of(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns this answer with a header, in place of any of the same name. */
    public Reply with(String name, String value) {
        return new Reply(status, headers.with(name, value), body, stream, uri);
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers. */
    public Headers headers() {
        return headers;
    }

    /** Returns the body, not to be changed; empty when there is none, and for a stream. */
    public byte[] body() {
        return body;
    }

    /** Returns the body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Tells whether the status is 2xx. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Returns the address that answered, after redirects and without credentials; null until the runtime has set it. */
    public @Nullable URI uri() {
        return uri;
    }

    boolean isStream() {
        return stream != null;
    }

    /** Returns the body as a stream, to be closed. */
    InputStream stream() {
        return stream == null ? new ByteArrayInputStream(body) : stream;
    }

    /** Closes a stream that nobody will read. */
    void discard() {
        try {
            stream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the answer with the body that was packed in it. */
    Reply unpacked(byte[] bytes) {
        return new Reply(status, withoutPacking(), bytes, null, uri);
    }

    /** Returns the answer with the body that was packed in it. */
    Reply unpacked(InputStream bytes) {
        return new Reply(status, withoutPacking(), body, bytes, uri);
    }

    /** Returns the answer with another stream. */
    Reply streamed(InputStream bytes) {
        return new Reply(status, headers, body, bytes, uri);
    }

    private Headers withoutPacking() {
        return headers.without("Content-Encoding").without("Content-Length");
    }

    Reply from(URI address) {
        return new Reply(status, headers, body, stream, address);
    }

    @Override
    public String toString() {
        return status + " " + headers + ", " + (stream == null ? body.length + " bytes" : "a stream");
    }
}
