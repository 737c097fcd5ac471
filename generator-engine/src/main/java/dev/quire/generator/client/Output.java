package dev.quire.generator.client;

import dev.quire.generator.output.OutputException;
import dev.quire.generator.output.OutputFolder;
import dev.quire.generator.output.OutputReport;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders of a client: one for sources, one for resources, which may be the same. */
final class Output {
    private static final int FILES_SHOWN = 3;
    private static final OutputReport NOTHING = new OutputReport(List.of(), List.of(), List.of());

    private final OutputFolder sources;
    private final OutputFolder resources;

    Output(ClientOptions options, RunOptions run) {
        this.sources = new OutputFolder(options.outputDirectory(), run.state(), run.classesDirectory());
        this.resources = new OutputFolder(options.resourcesDirectory(), run.state(), run.classesDirectory());
    }

    /**
     * What was done.
     *
     * @param files all that belongs to the client now
     */
    record Written(OutputReport sources, OutputReport resources, List<Path> files) {}

    /** Reports files that can not be written. */
    void check(List<SourceFile> sourceFiles, List<SourceFile> resourceFiles, Problems problems) {
        if (check(sources, sourceFiles, problems)) {
            reportStrangers(sourceFiles, problems);
        }
        check(resources, resourceFiles, problems);
    }

    private void reportStrangers(List<SourceFile> sourceFiles, Problems problems) {
        List<String> strangers = sources.strangers(sourceFiles);
        if (!strangers.isEmpty()) {
            problems.warning(
                    shown(strangers) + " among the generated files, and nothing tells who made "
                            + (strangers.size() == 1 ? "it" : "them"),
                    "Delete what is left of an earlier generation whose notes are gone, or build clean");
        }
    }

    private static String shown(List<String> files) {
        int more = files.size() - FILES_SHOWN;
        String shown = String.join(", ", files.subList(0, Math.min(files.size(), FILES_SHOWN)));
        return shown + (more > 0 ? " and " + more + " more lie" : files.size() == 1 ? " lies" : " lie");
    }

    private static boolean check(OutputFolder folder, List<SourceFile> files, Problems problems) {
        try {
            folder.check(files);
            return true;
        } catch (OutputException e) {
            problems.error(e.getMessage(), e.remedy());
            return false;
        }
    }

    Written write(List<SourceFile> sourceFiles, List<SourceFile> resourceFiles) {
        if (sources.isSameAs(resources)) {
            List<SourceFile> all = new ArrayList<>(sourceFiles);
            all.addAll(resourceFiles);
            OutputReport report = sources.write(all);
            return new Written(report, NOTHING, sources.owned(report));
        }
        OutputReport source = sources.write(sourceFiles);
        OutputReport resource = resources.write(resourceFiles);
        List<Path> files = new ArrayList<>(sources.owned(source));
        files.addAll(resources.owned(resource));
        return new Written(source, resource, files);
    }
}
