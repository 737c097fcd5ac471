package dev.quire.generator.source;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what the user gave: what, where and what to do about it.
 *
 * @param severity whether a client can still be generated
 * @param location the place in the user's file, null when the problem is not in a file
 * @param pointer the node concerned, null when there is none
 * @param message what is wrong, without a full stop at its end
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

    /**
     * {@code file:line:column pointer: message. remedy}, without what is not known: one line that is safe to print,
     * whatever the description says.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (location != null) {
            text.append(location);
        }
        if (pointer != null) {
            text.append(text.isEmpty() ? "" : " ").append(pointer);
        }
        text.append(text.isEmpty() ? "" : ": ").append(message);
        return PlainText.line(text.append(". ").append(remedy).toString());
    }
}
