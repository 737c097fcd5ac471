package dev.quire.generator.client;

import dev.quire.generator.java.ClientViews;
import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.java.Origins;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.render.TemplateOptions;
import dev.quire.generator.source.Problems;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a client that is not written, for who compares clients.
 *
 * @param sources all of them, without a module and without what extra templates make
 * @param origins where everything in them comes from
 */
public record ClientCode(List<SourceFile> sources, Origins origins) {

    /** Copies the list. */
    public ClientCode {
        sources = List.copyOf(sources);
    }

    /**
     * Makes the sources as generating does.
     *
     * @param templates that replace ours by file name, null for none
     */
    public static ClientCode of(
            PlannedApi planned, ClientNames names, CodeOptions options, @Nullable Path templates, Problems problems) {
        ClientViews.Result views =
                ClientViews.of(planned.api(), planned.plan(), names, null, options, planned.locked(), problems);
        GeneratedFiles files = new GeneratedFiles(problems);
        new Printing(new TemplateOptions(templates, List.of()), problems).print(views.views(), files);
        return new ClientCode(files.sources(), views.origins().get());
    }
}
