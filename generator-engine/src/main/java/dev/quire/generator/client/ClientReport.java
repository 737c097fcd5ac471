package dev.quire.generator.client;

import dev.quire.generator.output.OutputReport;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.SpecPointer;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run did.
 *
 * @param sources what happened to the sources' folder, and to the resources if that is theirs too
 * @param resources what happened to the resources' folder
 * @param files all that belongs to the client now
 * @param types where each type of the model package is described, by simple name
 * @param paging how each operation pages
 * @param differences what would be decided differently without the lock, one line each
 * @param warnings what the client lacks, or what was doubtful
 * @param inputs what was read
 */
public record ClientReport(
        OutputReport sources,
        OutputReport resources,
        List<Path> files,
        SortedMap<String, SpecPointer> types,
        PagingReport paging,
        List<String> differences,
        List<Problem> warnings,
        Inputs inputs) {

    /** How many files the client has. */
    public int total() {
        return written() + sources.unchanged().size() + resources.unchanged().size();
    }

    /** How many of them are new or changed. */
    public int written() {
        return sources.written().size() + resources.written().size();
    }

    /** How many files of an earlier run are gone. */
    public int deleted() {
        return sources.deleted().size() + resources.deleted().size();
    }
}
