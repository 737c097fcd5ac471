package dev.quire.generator.explain;

import dev.quire.generator.source.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What was explained.
 *
 * @param text the report, in the format that was asked for
 * @param summary of it, in one line
 * @param written the files that were written
 * @param problems what is wrong with the description; what could be read is explained in spite of it
 */
public record ExplainReport(String text, String summary, List<Path> written, List<Problem> problems) {

    /** Copies the lists. */
    public ExplainReport {
        written = List.copyOf(written);
        problems = List.copyOf(problems);
    }
}
