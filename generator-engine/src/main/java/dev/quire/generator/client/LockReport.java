package dev.quire.generator.client;

import dev.quire.generator.source.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What writing a lock did.
 *
 * @param file the lock
 * @param outcome what happened to it
 * @param differences what would be decided differently without it, one line each
 * @param warnings what is doubtful in the description, and the stale rows, which are gone now
 */
public record LockReport(Path file, Outcome outcome, List<String> differences, List<Problem> warnings) {

    /** What happened to the file. */
    public enum Outcome {
        /** There was none. */
        CREATED,
        /** Rows were added or removed. */
        CHANGED,
        /** It holds everything already. */
        UNCHANGED
    }

    /** One line. */
    public String summary() {
        return switch (outcome) {
            case CREATED -> "wrote " + file;
            case CHANGED -> "updated " + file;
            case UNCHANGED -> file + " holds everything already";
        };
    }
}
