package dev.quire.generator.paging;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads small descriptions into models. */
final class ApiFixture {

    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Test, version: "1"}
            """;

    private ApiFixture() {}

    /** The model of a description in YAML, given from {@code paths:} on; its places are in {@code api.yaml}. */
    static ApiModel read(String yaml, Problems problems) {
        try {
            Path folder = Files.createTempDirectory("paging");
            Path file = Files.writeString(folder.resolve("api.yaml"), HEAD + yaml);
            try {
                return ModelReader.read(SpecReader.read(SpecSource.of(file), problems), problems);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Likewise, for descriptions whose problems are not asked for. */
    static ApiModel read(String yaml) {
        return read(yaml, new Problems());
    }
}
