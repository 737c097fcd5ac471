package dev.quire.generator.client;

import dev.quire.generator.render.ExtraScope;
import dev.quire.generator.render.ExtraTemplate;
import dev.quire.generator.render.TemplateOptions;
import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Refuses extra templates that can not be used. */
final class ExtraTemplateCheck {
    private final @Nullable Path folder;
    private final Problems problems;

    private ExtraTemplateCheck(@Nullable Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The same templates without the extra ones that can not be used. */
    static TemplateOptions usable(TemplateOptions options, Problems problems) {
        Path folder = options.templatesDirectory();
        ExtraTemplateCheck check = new ExtraTemplateCheck(folder, problems);
        return new TemplateOptions(
                folder,
                options.extraTemplates().stream().filter(check::isUsable).toList());
    }

    private boolean isUsable(ExtraTemplate extra) {
        String name = "The extra template '" + extra.template() + "'";
        boolean usable = true;
        if (ExtraScope.of(extra.scope()) == null) {
            usable = refuse(
                    name + " has the scope '" + extra.scope() + "', which is none",
                    Nearest.remedy(extra.scope(), ExtraScope.words()));
        }
        if (extra.path().isBlank()) {
            usable = refuse(
                    name + " does not say where its files go",
                    "Give it a path such as {{packagePath}}/{{className}}Settings.java");
        }
        return isThere(extra, name) && usable;
    }

    private boolean isThere(ExtraTemplate extra, String name) {
        if (folder == null) {
            return refuse(
                    name + " has no folder to be looked for in", "Set templatesDirectory to the folder that holds it");
        }
        Path file = folder.resolve(extra.template()).normalize();
        if (extra.template().isBlank() || !file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return refuse(
                    name + " is no file in " + folder,
                    "Add it there, or correct its name: it is a path below templatesDirectory");
        }
        return true;
    }

    private boolean refuse(String message, String remedy) {
        problems.error(message, remedy);
        return false;
    }
}
