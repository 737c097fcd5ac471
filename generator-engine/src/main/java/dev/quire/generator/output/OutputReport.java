package dev.quire.generator.output;

import java.util.List;

/**
 * What happened to an output folder. Paths are relative to it, with {@code /}, in order.
 *
 * @param written files that are new or whose bytes changed
 * @param unchanged files that held these bytes already and were not touched
 * @param deleted files of an earlier run that this one no longer makes
 */
public record OutputReport(List<String> written, List<String> unchanged, List<String> deleted) {

    /** Copies the lists. */
    public OutputReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
    }
}
