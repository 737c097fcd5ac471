package dev.quire.generator.diff;

import dev.quire.generator.source.Location;
import dev.quire.generator.source.SpecPointer;
import org.jspecify.annotations.Nullable;

/**
 * A node of one of the two descriptions.
 *
 * @param location where it was written, null when that is not known
 */
public record Site(SpecPointer pointer, @Nullable Location location) {}
