package dev.quire.generator.client;

import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.java.types.TypeOptions;
import dev.quire.generator.model.OperationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Options as a POM has them: lines of an option's name and a text of it. */
final class WrittenOptions {
    private final Map<String, List<String>> texts = new TreeMap<>();

    private WrittenOptions() {}

    /** Of a file; none where there is no file. */
    static WrittenOptions of(Path file) throws IOException {
        return of(Files.exists(file) ? Files.readString(file) : "");
    }

    static WrittenOptions of(String lines) {
        WrittenOptions written = new WrittenOptions();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] words = line.strip().split(" ", 2);
            written.texts.computeIfAbsent(words[0], name -> new ArrayList<>()).add(words[1]);
        });
        return written;
    }

    private Map<String, String> pairs(String option) {
        return Pairs.of(texts.getOrDefault(option, List.of()));
    }

    private String text(String option, String unless) {
        return texts.getOrDefault(option, List.of(unless)).get(0);
    }

    OperationFilter filter() {
        return new OperationFilter(pairs("openapiNormalizer"));
    }

    CodeOptions code() {
        return new CodeOptions(
                new NameOptions(
                        text("modelNamePrefix", ""),
                        text("modelNameSuffix", ""),
                        text("apiNamePrefix", ""),
                        text("apiNameSuffix", "Api"),
                        pairs("modelNameMappings"),
                        pairs("nameMappings"),
                        pairs("parameterNameMappings"),
                        pairs("operationIdNameMappings")),
                new TypeOptions(
                        pairs("typeMappings"),
                        pairs("importMappings"),
                        pairs("schemaMappings"),
                        pairs("codecMappings")));
    }
}
