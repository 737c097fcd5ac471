package dev.quire.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the descriptions that a run is about, sorted by path. */
final class Selection {
    private static final Pattern FILE = Pattern.compile(".*\\.(json|ya?ml)");
    private static final Pattern YAML_VERSION = Pattern.compile("^['\"]?(openapi|swagger)['\"]?:\\s*['\"]?(\\S+)");

    private final CorpusOptions options;

    private Selection(CorpusOptions options) {
        this.options = options;
    }

    static List<Path> of(CorpusOptions options) throws IOException {
        Selection selection = new Selection(options);
        List<Path> found = new ArrayList<>();
        for (Path root : options.roots()) {
            found.addAll(selection.under(root));
        }
        return IntStream.range(0, found.size())
                .filter(i -> i % options.parts() == options.part() - 1)
                .mapToObj(found::get)
                .toList();
    }

    private List<Path> under(Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            return List.of(root);
        }
        try (Stream<Path> files = Files.walk(root, options.flat() ? 1 : Integer.MAX_VALUE)) {
            return files.filter(file -> FILE.matcher(file.toString()).matches())
                    .filter(this::isMeant)
                    .sorted()
                    .toList();
        }
    }

    private boolean isMeant(Path file) {
        try {
            long size = Files.size(file);
            return size >= options.minKib() * 1024
                    && size <= options.maxKib() * 1024
                    && (options.version().isEmpty() || version(file).startsWith(options.version()));
        } catch (IOException e) {
            throw new UncheckedIOException("can not read " + file, e);
        }
    }

    /** What the description says of its version; empty when nothing. */
    private static String version(Path file) throws IOException {
        if (!file.toString().endsWith(".json")) {
            try (Stream<String> lines = Files.lines(file)) {
                return lines.map(YAML_VERSION::matcher)
                        .filter(matcher -> matcher.find())
                        .map(matcher -> matcher.group(2))
                        .findFirst()
                        .orElse("");
            }
        }
        try (JsonParser in = new JsonFactory().createParser(file.toFile())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals("openapi") || name.equals("swagger")) {
                    return in.getText();
                }
                in.skipChildren();
            }
            return "";
        }
    }
}
