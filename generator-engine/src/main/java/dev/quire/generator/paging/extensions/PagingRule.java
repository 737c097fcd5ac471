package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Operation;
import dev.quire.generator.source.Location;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the configuration.
 *
 * @param pattern an operationId; a method and a path; or a path; with {@code *} for any text, in paths within a segment, and
 *     {@code **} for any text
 * @param written what {@code x-pagination} could say
 * @param location where it stands; null when it is in no file
 */
record PagingRule(
        String pattern, JsonNode written, @Nullable Location location) {

    /** Whether it names one operation; others are skipped by operations that they do not fit. */
    boolean isExact() {
        return pattern.indexOf('*') < 0;
    }

    boolean names(Operation operation) {
        int slash = pattern.indexOf('/');
        int space = pattern.indexOf(' ');
        if (slash == 0) {
            return matches(pattern, operation.key().path(), "[^/]*");
        }
        if (space > 0 && slash == space + 1) {
            String method = pattern.substring(0, space);
            return (method.equals("*")
                            || method.equalsIgnoreCase(operation.key().method()))
                    && matches(pattern.substring(slash), operation.key().path(), "[^/]*");
        }
        return operation.operationId() != null && matches(pattern, operation.operationId(), ".*");
    }

    private static boolean matches(String glob, String text, String star) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (from < glob.length()) {
            int at = glob.indexOf('*', from);
            int end = at < 0 ? glob.length() : at;
            pattern.append(Pattern.quote(glob.substring(from, end)));
            boolean across = glob.startsWith("**", end);
            if (at >= 0) {
                pattern.append(across ? ".*" : star);
            }
            from = at < 0 ? end : across ? end + 2 : end + 1;
        }
        return text.matches(pattern.toString());
    }
}
