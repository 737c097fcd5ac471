package dev.quire.benchmarks.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** An API description to compare on: a document, a Markdown page or a folder of pages, and overlays in order. */
record Description(String name, Path spec, List<Path> overlays) {

    /** The three of this project. */
    static final List<Description> OURS = List.of(
            parse("specs/planetscale/pages+specs/planetscale/overlay.yaml"),
            parse("specs/paygentic/openapi.yaml"),
            parse("specs/stripe/openapi.yaml"));

    Description {
        overlays = List.copyOf(overlays);
    }

    /** Reads descriptions that are separated by blanks; none means this project's three. */
    static List<Description> all(String texts) {
        List<Description> all = Arrays.stream(texts.split("\\s+"))
                .filter(text -> !text.isEmpty())
                .map(Description::parse)
                .toList();
        return all.isEmpty() ? OURS : all;
    }

    /** Reads {@code SPEC} or {@code SPEC+OVERLAY+…}; relative paths start at the working directory. */
    static Description parse(String text) {
        List<Path> paths = Arrays.stream(text.split("\\+")).map(Path::of).toList();
        return new Description(nameOf(paths.get(0).toAbsolutePath()), paths.get(0), paths.subList(1, paths.size()));
    }

    /** A description that is one JSON or YAML document, which any generator reads as it is. */
    boolean isOneDocument() {
        return overlays.isEmpty()
                && Files.isRegularFile(spec)
                && !spec.toString().endsWith(".md");
    }

    /** {@code specs/stripe/openapi.yaml} is "stripe"; a file whose own name says more keeps it. */
    private static String nameOf(Path spec) {
        String file = spec.getFileName().toString().replaceFirst("\\.(json|ya?ml|md)$", "");
        boolean general = file.equals("openapi") || file.equals("pages");
        Path folder = spec.getParent();
        return general && folder != null ? folder.getFileName().toString() : file;
    }
}
