package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which something is promised to be there, as {@code x-sunset} states it.
 *
 * @param keyword as written
 * @param text as written
 * @param date null when the text is no date
 */
record Sunset(String keyword, String text, @Nullable LocalDate date) {
    private static final List<String> KEYWORDS = List.of("x-sunset");
    private static final int DATE_LENGTH = 10;

    /** Null when there is none. */
    static @Nullable Sunset of(Map<String, JsonNode> extensions) {
        for (String keyword : KEYWORDS) {
            JsonNode value = extensions.get(keyword);
            if (value != null && !value.isNull()) {
                return new Sunset(keyword, value.asText(), date(value.asText()));
            }
        }
        return null;
    }

    /** A date, or a time of which the date counts (RFC 3339). */
    private static @Nullable LocalDate date(String text) {
        boolean isTime = text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == 'T';
        try {
            return LocalDate.parse(isTime ? text.substring(0, DATE_LENGTH) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
