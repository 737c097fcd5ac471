package dev.quire.generator.client;

import dev.quire.generator.render.SourceFile;
import dev.quire.generator.render.TemplateContract;
import dev.quire.generator.render.TemplateSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an export of the templates did.
 *
 * @param contract the version in each file's first line
 * @param written files that were not there
 * @param kept files that were there with another content: they may be somebody's work
 */
public record TemplateExport(int contract, List<Path> written, List<Path> kept) {

    /** Copies the lists. */
    public TemplateExport {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }

    /**
     * Writes all templates into a folder, to be edited there and named by {@code templatesDirectory}. Files that are there
     * already stay.
     *
     * @throws UncheckedIOException when a file can not be read or written
     */
    public static TemplateExport to(Path folder) {
        List<Path> written = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        try {
            for (SourceFile template : TemplateSet.exported()) {
                Path file = folder.resolve(template.path());
                if (!Files.exists(file)) {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, template.text());
                    written.add(file);
                } else if (!Files.readString(file).equals(template.text())) {
                    kept.add(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can not write templates to " + folder + ": " + e, e);
        }
        return new TemplateExport(TemplateContract.version(), written, kept);
    }
}
