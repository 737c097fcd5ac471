package dev.quire.client.auth;

import dev.quire.client.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is about to leave, as credentials see it: they may set headers and query parameters. */
public final class RequestHead {
    private final String method;
    private final URI uri;
    private final byte @Nullable [] body;
    private final Map<String, String> query = new LinkedHashMap<>();
    private Headers headers;

    /** Made by the runtime; public for tests of credentials. The body is null when there is none and is not copied. */
    public RequestHead(String method, URI uri, Headers headers, byte @Nullable [] body) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
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

    /** Returns a copy of the body, for signatures; empty when there is none. */
    public byte[] body() {
        return body == null ? new byte[0] : body.clone();
    }

    /** Sets a header in place of any of the same name. */
    public void header(String name, String value) {
        headers = headers.with(name, value);
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
