package dev.quire.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.render.TemplateOptions;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Locks a description, adds to it at random, and tells what callers of the first client would notice in the next one. */
final class LockStability {
    private static final Path SPECS = Path.of("../specs");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;
    private final ObjectNode spec;
    private final Path lock;
    private final Path jar;

    /**
     * What a round found.
     *
     * @param additions what was added
     * @param broken what callers notice, empty when all is well
     */
    record Round(List<String> additions, List<String> broken) {}

    /** The descriptions that a system property names, separated by white space, or else a sample of three. */
    static List<String> specs(String property) {
        String named = System.getProperty(property, "").strip();
        return named.isEmpty()
                ? List.of("stripe/openapi.yaml", "paygentic/openapi.yaml", "planetscale/pages+planetscale/overlay.yaml")
                : List.of(named.split("\\s+"));
    }

    /** The tree of {@code SPEC} or {@code SPEC+OVERLAY}, from the folder of descriptions. */
    static ObjectNode read(String spec) {
        List<Path> paths = Arrays.stream(spec.split("\\+")).map(SPECS::resolve).toList();
        SpecSource source = new SpecSource(paths.subList(0, 1), paths.subList(1, paths.size()));
        return (ObjectNode)
                SpecReader.read(source, new Problems()).tree().root().toJson();
    }

    /** Locks a description, generates its client and compiles it, all in a scratch folder. */
    LockStability(String spec, Path folder) throws IOException {
        this.folder = folder;
        this.spec = read(spec);
        Path file = write(folder.resolve("base"), this.spec);
        this.lock = folder.resolve("quire.lock");
        ClientLock.write(options(file, folder.resolve("base"), lock));
        this.jar = client(file, folder.resolve("base"), lock);
    }

    /** Adds so much and compares, with the lock of the first description or without. */
    Round run(long seed, int additions, boolean locked) throws IOException {
        ObjectNode grown = spec.deepCopy();
        List<String> made = NastyAdditions.make(grown, seed, additions);
        Path round = folder.resolve((locked ? "locked-" : "free-") + seed);
        Path file = write(round, grown);
        List<String> broken = new ArrayList<>();
        try {
            broken.addAll(JavaApi.broken(jar, client(file, round, locked ? lock : null)));
            if (locked) {
                boolean moved = made.stream().anyMatch(addition -> addition.startsWith("name "));
                lostRows(file, round).stream()
                        .filter(row -> !(moved && row.contains(" > at lost ")))
                        .forEach(broken::add);
            }
        } catch (SpecException e) {
            e.problems().forEach(problem -> broken.add(problem.toString()));
        }
        return new Round(made, broken);
    }

    /** Rows that the lock of the grown description lacks or has otherwise; what was given a name stands elsewhere by then. */
    private List<String> lostRows(Path file, Path round) throws IOException {
        Path grown = Files.copy(lock, round.resolve("quire.lock"));
        ClientLock.write(options(file, round, grown));
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        List<String> lost = new ArrayList<>();
        lost("", yaml.readTree(lock.toFile()), yaml.readTree(grown.toFile()), lost);
        return lost;
    }

    private static void lost(String at, JsonNode before, JsonNode after, List<String> lost) {
        if (before.isObject()) {
            before.properties()
                    .forEach(row -> lost(at + " > " + row.getKey(), row.getValue(), after.path(row.getKey()), lost));
            return;
        }
        List<String> texts = new ArrayList<>();
        (after.isArray() ? after : List.of(after)).forEach(element -> texts.add(element.asText()));
        for (JsonNode element : before.isArray() ? before : List.of(before)) {
            if (!texts.contains(element.asText())) {
                lost.add("the lock's row" + at + " lost " + element.asText());
            }
        }
    }

    static Path write(Path folder, JsonNode spec) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("api.json");
        MAPPER.writeValue(file.toFile(), spec);
        return file;
    }

    static ClientOptions options(Path spec, Path folder, @Nullable Path lock) {
        Path sources = folder.resolve("sources");
        return new ClientOptions(
                spec,
                List.of(),
                "com.example.locked",
                "Locked",
                null,
                sources,
                folder.resolve("resources"),
                new TemplateOptions(null, List.of()),
                OperationFilter.ALL,
                CodeOptions.NONE,
                PagingOptions.NONE,
                lock);
    }

    static Path client(Path spec, Path folder, @Nullable Path lock) throws IOException {
        ClientGenerator.generate(options(spec, folder, lock));
        String said = GeneratedCode.compile(List.of(folder.resolve("sources")), folder.resolve("classes"));
        if (!said.isEmpty()) {
            throw new IllegalStateException(said);
        }
        return JavaApi.jar(folder.resolve("classes"), folder.resolve("client.jar"));
    }
}
