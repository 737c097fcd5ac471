package dev.quire.generator.spec;

import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes descriptions into a folder and reads them. */
public final class DescriptionFolder {
    private final Path folder;
    private final Problems problems = new Problems();

    public DescriptionFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds a file. */
    public DescriptionFolder with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds {@code api.yaml}: a description of this version with these root members. */
    public DescriptionFolder api(String version, String yaml) {
        return with("api.yaml", "openapi: " + version + "\ninfo: {title: T, version: '1'}\n" + yaml);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Reads files of the folder, or all of it when none is named. */
    public ParsedSpec read(String... names) {
        return SpecReader.read(source(names), problems);
    }

    /** Reads {@code api.yaml} with overlays. */
    public ParsedSpec readWith(String... overlays) {
        Path[] paths = List.of(overlays).stream().map(this::file).toArray(Path[]::new);
        return SpecReader.read(source("api.yaml").withOverlays(paths), problems);
    }

    private SpecSource source(String... names) {
        return names.length == 0
                ? SpecSource.of(folder)
                : SpecSource.of(List.of(names).stream().map(this::file).toArray(Path[]::new));
    }

    public Problems problems() {
        return problems;
    }

    /** The errors as text, with files named from the folder. */
    public List<String> errors() {
        return texts(problems.errors());
    }

    /** The warnings as text, with files named from the folder. */
    public List<String> warnings() {
        return texts(problems.warnings());
    }

    private List<String> texts(List<Problem> problems) {
        String prefix = SpecFiles.name(folder) + '/';
        return problems.stream()
                .map(problem -> problem.toString().replace(prefix, ""))
                .toList();
    }
}
