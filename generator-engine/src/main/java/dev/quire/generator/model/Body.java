package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request body.
 *
 * @param required whether a request without it is wrong
 * @param contents in document order
 */
public record Body(
        SpecPointer pointer, boolean required, @Nullable String description, List<Content> contents) {}
