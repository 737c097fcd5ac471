package dev.quire.generator.source;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what the user gave: what, where and what to do about it.
 *
 * @param severity whether a client can still be generated
 * @param location the place in the user's file, null when the problem is not in a file
 * @param pointer the node concerned, null when there is none
 * @param message what is wrong
 * @param remedy what to do, as an imperative sentence
 */
public record Problem(
        Severity severity,
        @Nullable Location location,
        @Nullable SpecPointer pointer,
        String message,
        String remedy) {

    /** Whether generation can go on. */
    public enum Severity {
        /** No client can be generated. */
        ERROR,
        /** A client is generated, with less than the description says. */
        WARNING
    }
}
