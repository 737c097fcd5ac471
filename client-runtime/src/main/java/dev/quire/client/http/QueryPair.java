package dev.quire.client.http;

import dev.quire.client.http.Parameters.Value;
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
 * @param name decoded
 * @param text as it is sent, encoded, with the name
 */
record QueryPair(String name, String text) {
    /** The pairs of one parameter. */
    static List<QueryPair> of(String name, Value parameter) {
        if (parameter.style() == QueryStyle.DEEP) {
            return ParameterText.deep(name, parameter.value()).entrySet().stream()
                    .map(part -> pair(part.getKey(), PercentEncoding.encode(part.getValue())))
                    .toList();
        }
        List<String> texts = ParameterText.all(parameter.value()).stream()
                .map(PercentEncoding::encode)
                .toList();
        if (parameter.style() == QueryStyle.REPEAT) {
            return texts.stream().map(text -> pair(name, text)).toList();
        }
        return texts.isEmpty()
                ? List.of()
                : List.of(pair(name, String.join(parameter.style().separator(), texts)));
    }

    private static QueryPair pair(String name, String encoded) {
        return new QueryPair(name, PercentEncoding.encode(name) + "=" + encoded);
    }

    /** The pairs of an address, kept as they are written. */
    static List<QueryPair> of(URI uri) {
        List<QueryPair> pairs = new ArrayList<>();
        String query = uri.getRawQuery();
        for (String text : query == null ? new String[0] : query.split("&")) {
            if (!text.isEmpty()) {
                pairs.add(new QueryPair(decode(text.split("=", 2)[0]), text));
            }
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Joins pairs to a query; null when there are none. */
    static @Nullable String join(List<QueryPair> pairs) {
        return pairs.isEmpty() ? null : pairs.stream().map(QueryPair::text).collect(Collectors.joining("&"));
    }
}
