package dev.quire.client.auth;

import dev.quire.client.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request that is about to leave, as credentials see it: they may set headers and query parameters. */
public final class RequestHead {
    private static final Pattern COOKIE_VALUE = Pattern.compile("[!#-+--:<-\\[\\]-~]*");

    private final String method;
    private final URI uri;
    private final Supplier<byte[]> body;
    private final Map<String, String> query = new LinkedHashMap<>();
    private Headers headers;

    /** Made by the runtime; public for tests of credentials. The body is null when there is none and is not copied. */
    public RequestHead(String method, URI uri, Headers headers, byte @Nullable [] body) {
        this(method, uri, headers, () -> body == null ? new byte[0] : body.clone());
    }

    private RequestHead(String method, URI uri, Headers headers, Supplier<byte[]> body) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
    }

    /** Made by the runtime: the body is read when it is asked for. */
    public static RequestHead of(String method, URI uri, Headers headers, Supplier<byte[]> body) {
        return new RequestHead(method, uri, headers, body);
    }

    /** Returns the method in capitals. */
    public String method() {
        return method;
    }

    /** Returns the address without what credentials add to it. */
    public URI uri() {
        return uri;
    }

    /** Returns the headers as they are now. */
    public Headers headers() {
        return headers;
    }

    /**
     * Returns a copy of the body, for signatures; empty when there is none. A file or stream is read as a whole for it.
     *
     * @throws java.io.UncheckedIOException if that fails
     */
    public byte[] body() {
        return body.get();
    }

    /** Sets a header in place of any of the same name. */
    public void header(String name, String value) {
        headers = headers.with(name, value);
    }

    /**
     * Sets a cookie in place of any of the same name; others stay.
     *
     * @throws IllegalArgumentException if a cookie can not hold the value as it is (RFC 6265, section 4.1.1)
     */
    public void cookie(String name, String value) {
        if (!COOKIE_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("The value of the cookie " + name
                    + " has a space, quote, comma, semicolon, backslash or a character beyond ASCII; encode it");
        }
        String others = Stream.of(String.join("; ", headers.all("Cookie")).split("; *"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + '='))
                .map(pair -> pair + "; ")
                .collect(Collectors.joining());
        header("Cookie", others + name + '=' + value);
    }

    /** Adds a query parameter, which is percent-encoded. */
    public void query(String name, String value) {
        query.put(name, value);
    }

    /** Returns the query parameters that were added. */
    public Map<String, String> query() {
        return Collections.unmodifiableMap(query);
    }

    @Override
    public String toString() {
        return method + " with " + new ArrayList<>(headers.asMap().keySet());
    }
}
