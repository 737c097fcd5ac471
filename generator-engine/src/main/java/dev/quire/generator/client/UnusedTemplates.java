package dev.quire.generator.client;

import dev.quire.generator.render.SourceFile;
import dev.quire.generator.render.TemplateSet;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Warns of templates that do nothing, most likely because their names are misspelt. */
final class UnusedTemplates {

    private UnusedTemplates() {}

    /** Warns of each of these files of the folder. */
    static void report(@Nullable Path folder, List<String> unused, Problems problems) {
        if (folder == null || unused.isEmpty()) {
            return;
        }
        Map<String, String> ours = new TreeMap<>();
        for (SourceFile template : TemplateSet.exported()) {
            ours.put(name(template.path()), template.path());
        }
        for (String file : unused) {
            String nearest = Nearest.of(name(file), ours.keySet());
            String meant = nearest == null ? null : ours.get(nearest);
            problems.warning(
                    new Location(folder.resolve(file).toString(), 1, 1),
                    "Nothing asks for this template",
                    meant == null || meant.equals(file)
                            ? "Include it, name it in extraTemplates, give it the name of one of ours, or delete it"
                            : "Did you mean " + meant + "?");
        }
    }

    /** Without folder and ending. */
    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }
}
