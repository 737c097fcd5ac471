package dev.quire.generator.client;

import dev.quire.generator.java.ClientNames;
import dev.quire.generator.java.ClientViews;
import dev.quire.generator.java.NameOptions;
import dev.quire.generator.java.Origins;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.render.TemplateSources;
import dev.quire.generator.render.Templates;
import dev.quire.generator.source.Problems;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a client that is not written, for who compares clients.
 *
 * @param sources all of them, without a module
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
            PlannedApi planned, ClientNames names, NameOptions options, @Nullable Path templates, Problems problems) {
        ClientViews.Result views =
                ClientViews.of(planned.api(), planned.plan(), names, null, options, planned.locked(), problems);
        Templates printer = new Templates(new TemplateSources(templates));
        return new ClientCode(Printing.print(views.views(), printer, problems), views.origins().get());
    }
}
