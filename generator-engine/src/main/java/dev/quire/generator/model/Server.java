package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an API is served.
 *
 * @param url the template as written
 * @param variables by name
 */
public record Server(
        SpecPointer pointer, String url, @Nullable String description, Map<String, Variable> variables) {

    /** A part of the URL that the caller may choose; an empty list of values allows any. */
    public record Variable(
            String defaultValue,
            List<String> values,
            @Nullable String description) {}
}
