package dev.quire.client.http;

import dev.quire.client.http.ParameterParts.Part;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One part of a query.
 *
 * @param parameter the parameter that it is of: its own name, where nothing else is known
 * @param name decoded
 * @param text as it is sent, encoded, with the name
 */
record QueryPair(String parameter, String name, String text) {
    /** The pairs of one parameter. */
    static List<QueryPair> of(String parameter, Parameters.Value value) {
        List<QueryPair> pairs = new ArrayList<>();
        for (Part part : ParameterWriter.query(parameter, value)) {
            pairs.add(new QueryPair(parameter, decode(part.name()), part.name() + '=' + part.text()));
        }
        return pairs;
    }

    /** The pairs of an address, kept as they are written. */
    static List<QueryPair> of(URI uri) {
        List<QueryPair> pairs = new ArrayList<>();
        String query = uri.getRawQuery();
        for (String text : query == null ? new String[0] : query.split("&")) {
            if (!text.isEmpty()) {
                String name = decode(text.split("=", 2)[0]);
                pairs.add(new QueryPair(name, name, text));
            }
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Whether it yields to a new value of a parameter. */
    boolean isOf(String name, @Nullable ParameterStyle style) {
        return parameter.equals(name)
                || this.name.equals(name)
                || (style == ParameterStyle.DEEP && this.name.startsWith(name + "["));
    }

    /** Joins pairs to a query; null when there are none. */
    static @Nullable String join(List<QueryPair> pairs) {
        return pairs.isEmpty() ? null : pairs.stream().map(QueryPair::text).collect(Collectors.joining("&"));
    }
}
