package dev.quire.generator.client;

import dev.quire.generator.output.OutputException;
import dev.quire.generator.output.OutputFolder;
import dev.quire.generator.output.OutputReport;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders of a client: one for sources, one for resources, which may be the same. */
final class Output {
    private static final OutputReport NOTHING = new OutputReport(List.of(), List.of(), List.of());

    private final OutputFolder sources;
    private final OutputFolder resources;

    Output(ClientOptions options, @Nullable Path classes) {
        this.sources = new OutputFolder(options.outputDirectory(), classes);
        this.resources = new OutputFolder(options.resourcesDirectory(), classes);
    }

    /**
     * What was done.
     *
     * @param files all that belongs to the client now
     */
    record Written(OutputReport sources, OutputReport resources, List<Path> files) {}

    /** Reports files that can not be written. */
    void check(List<SourceFile> sourceFiles, List<SourceFile> resourceFiles, Problems problems) {
        check(sources, sourceFiles, problems);
        check(resources, resourceFiles, problems);
    }

    private static void check(OutputFolder folder, List<SourceFile> files, Problems problems) {
        try {
            folder.check(files);
        } catch (OutputException e) {
            problems.error(e.getMessage(), e.remedy());
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
