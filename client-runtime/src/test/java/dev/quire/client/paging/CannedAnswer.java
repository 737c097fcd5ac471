package dev.quire.client.paging;

import dev.quire.client.Headers;
import dev.quire.client.http.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** An answer made by hand. */
record CannedAnswer(Response<Object> response, URI uri) implements Answer<Object> {
    static final URI HERE = URI.create("https://api.example.com/v1/items?status=open");

    CannedAnswer(Object body) {
        this(body, Map.of(), HERE);
    }

    CannedAnswer(Object body, Map<String, List<String>> headers, URI uri) {
        this(Response.of(200, Headers.of(headers), body), uri);
    }
}
