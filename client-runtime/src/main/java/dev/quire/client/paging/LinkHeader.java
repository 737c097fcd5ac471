package dev.quire.client.paging;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Link} headers (RFC 8288). */
final class LinkHeader {
    private static final Pattern TARGET = Pattern.compile("<([^>]*)>((?:\"(?:\\\\.|[^\"\\\\])*\"|[^\",])*)");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;,\\s]+)\\s*(?:=\\s*(?:\"((?:\\\\.|[^\"\\\\])*)\"|([^\\s;,\"]+)))?");

    private LinkHeader() {}

    /** Returns the first target with this relation; null when there is none. */
    static @Nullable String target(List<String> headers, String relation) {
        for (String header : headers) {
            Matcher link = TARGET.matcher(header);
            while (link.find()) {
                if (relations(link.group(2)).contains(relation.toLowerCase(Locale.ROOT))) {
                    return link.group(1);
                }
            }
        }
        return null;
    }

    /** Only the first {@code rel} of a link counts, says the RFC. */
    private static List<String> relations(String parameters) {
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            String value = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
            if (value != null && parameter.group(1).equalsIgnoreCase("rel")) {
                return List.of(value.toLowerCase(Locale.ROOT).trim().split("\\s+"));
            }
        }
        return List.of();
    }
}
