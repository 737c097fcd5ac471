package dev.quire.generator.client;

import dev.quire.generator.output.OutputReport;
import dev.quire.generator.source.Problem;
import java.util.List;

/**
 * What a run did.
 *
 * @param sources what happened to the sources' folder, and to the resources if that is theirs too
 * @param resources what happened to the resources' folder
 * @param paging how each operation pages, one line each
 * @param warnings what the client lacks, or what was doubtful
 */
public record ClientReport(OutputReport sources, OutputReport resources, List<String> paging, List<Problem> warnings) {

    /** One line: how many files there are, were written and deleted. */
    public String summary() {
        int written = sources.written().size() + resources.written().size();
        int deleted = sources.deleted().size() + resources.deleted().size();
        int files = written + sources.unchanged().size() + resources.unchanged().size();
        if (written == 0 && deleted == 0) {
            return files + " files, unchanged";
        }
        return "wrote " + written + " of " + files + " files" + (deleted == 0 ? "" : ", deleted " + deleted);
    }
}
