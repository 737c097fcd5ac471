package dev.quire.benchmarks.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.benchmarks.compare.JavaLines;
import dev.quire.benchmarks.corpus.StrictCompiler;
import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixed sample of {@code benchmarks/corpus --codecs}: our three descriptions, and one for each kind of schema. */
final class CodecProofTest {
    private static final Path CASES = Path.of("../generator-engine/src/test/cases/schemas");
    private static final int VALUES = 60;

    @TempDir
    private Path folder;

    static List<Path> descriptions() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            Stream<Path> ours = Stream.of("planetscale/pages", "paygentic/openapi.yaml", "stripe/openapi.yaml")
                    .map(Path.of("../specs")::resolve);
            return Stream.concat(
                            ours,
                            cases.filter(file -> file.toString().endsWith(".yaml"))
                                    .sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyTypeGivesBackWhatItRead(Path description) {
        SortedMap<String, SpecPointer> types = generate(description);
        CodecProof.Result result = prove(description, types);
        assertThat(result.faults()).isEmpty();
        assertThat(result.types()).isPositive();
        assertThat(result.types() + result.skipped()).isEqualTo(types.size());
        assertThat(result.values()).isGreaterThan(result.types() * VALUES / 2);
    }

    @Test
    void theValuesOfAnotherTypeAreNotRead() {
        Path description = Path.of("../specs/stripe/openapi.yaml");
        SortedMap<String, SpecPointer> types = generate(description);
        SortedMap<String, SpecPointer> swapped = new TreeMap<>();
        types.keySet().forEach(name -> swapped.put(name, new SpecPointer("", "/info")));
        types.values().stream()
                .filter(pointer -> pointer.pointer().equals("/components/schemas/line_item"))
                .forEach(lineItem -> swapped.replaceAll((name, old) -> lineItem));
        assertThat(prove(description, swapped).faults()).hasSizeGreaterThan(10);
    }

    private SortedMap<String, SpecPointer> generate(Path description) {
        Path sources = folder.resolve("sources");
        SortedMap<String, SpecPointer> types = ClientGenerator.generate(new ClientOptions(
                        description,
                        List.of(),
                        "sample",
                        "Sample",
                        null,
                        sources,
                        folder.resolve("resources"),
                        null,
                        NameOptions.NONE))
                .types();
        assertThat(new StrictCompiler().firstComplaint(JavaLines.sources(sources), folder.resolve("classes")))
                .isNull();
        return types;
    }

    private CodecProof.Result prove(Path description, SortedMap<String, SpecPointer> types) {
        ParsedSpec spec = SpecReader.read(SpecSource.of(description), new Problems());
        return CodecProof.of(spec, types, "sample.model", folder.resolve("classes"), VALUES);
    }
}
