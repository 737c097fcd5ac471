package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.render.ExtraTemplate;
import dev.quire.generator.render.TemplateOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated from small descriptions, one per feature, is what lies beside them; {@code -Dgoldens=rewrite} puts it
 * there. A change to the generated code shows in the review as what it is.
 */
final class GoldensTest {
    private static final Path GOLDENS = Path.of("src/test/goldens");

    @TempDir
    private Path temporary;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatWasReviewed(String name) throws IOException {
        generate(name, temporary);
        SortedMap<String, String> generated = GeneratedCode.files(temporary);
        Path golden = GOLDENS.resolve(name).resolve("generated");
        if ("rewrite".equals(System.getProperty("goldens"))) {
            rewrite(golden, generated);
        }
        SortedMap<String, String> reviewed = GeneratedCode.files(golden);
        assertThat(generated.keySet())
                .as("files of %s; to accept: -Dgoldens=rewrite", name)
                .isEqualTo(reviewed.keySet());
        generated.forEach((file, text) -> assertThat(text)
                .as("%s of %s; to accept: -Dgoldens=rewrite", file, name)
                .isEqualTo(reviewed.get(file)));
    }

    private static void rewrite(Path golden, Map<String, String> generated) throws IOException {
        for (String old : GeneratedCode.files(golden).keySet()) {
            Files.delete(golden.resolve(old));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void goldensCompileWithoutWarnings() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String name : cases()) {
            sources.add(GOLDENS.resolve(name).resolve("generated/sources"));
        }
        assertThat(GeneratedCode.compile(sources, temporary)).isEmpty();
    }

    @Test
    void hostileStringsNeverRun() throws IOException, ReflectiveOperationException {
        Path sources = GOLDENS.resolve("hostile/generated/sources");
        assertThat(GeneratedCode.compile(List.of(sources), temporary)).isEmpty();
        assertThat(GeneratedCode.load(temporary)).hasSizeGreaterThan(10);
        assertThat(Canary.songs()).isZero();
    }

    @Test
    void placeLocaleAndTimeZoneDoNotShow() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String name : cases()) {
                Path elsewhere = temporary.resolve("else where").resolve(name);
                generate(name, elsewhere);
                assertThat(GeneratedCode.files(elsewhere))
                        .isEqualTo(GeneratedCode.files(GOLDENS.resolve(name).resolve("generated")));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void generate(String name, Path output) throws IOException {
        Path folder = GOLDENS.resolve(name);
        Path json = folder.resolve("openapi.json");
        WrittenOptions written = WrittenOptions.of(folder.resolve("options.txt"));
        ClientGenerator.generate(new ClientOptions(
                Files.exists(json) ? json : folder.resolve("openapi.yaml"),
                List.of(),
                "golden." + name,
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                null,
                output.resolve("sources"),
                output.resolve("resources"),
                templates(folder),
                written.filter(),
                written.code(),
                PagingOptions.NONE,
                null));
    }

    /** The case's own templates, if it has a folder of these; a line of the list has template, scope and path. */
    private static TemplateOptions templates(Path folder) throws IOException {
        Path list = folder.resolve("extra-templates.txt");
        List<ExtraTemplate> extras = new ArrayList<>();
        for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
            String[] words = line.split(" ", 3);
            extras.add(new ExtraTemplate(words[0], words[1], words[2]));
        }
        return new TemplateOptions(extras.isEmpty() ? null : folder.resolve("templates"), extras);
    }
}
