package dev.quire.examples.vendorserver;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived.
 *
 * @param method the verb, upper case
 * @param path the decoded path
 * @param query the query as sent, still encoded; null when there is none
 * @param headers the headers by lower-case name
 */
public record RecordedRequest(
        String method, String path, @Nullable String query, Map<String, List<String>> headers) {

    /** The first value of a header, whatever the case of its name; null when it was not sent. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** The decoded value of a query parameter; null when it was not sent, the last one when it was sent twice. */
    public @Nullable String queryParameter(String name) {
        return new Query(query).value(name);
    }
}
