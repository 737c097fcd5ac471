package dev.quire.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.client.Canary;
import dev.quire.generator.client.GeneratedCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile text in every place of a description where its author may write one: nothing of it runs when the generated client
 * is compiled and loaded, nothing of it is code, and nothing is written elsewhere. Each attempt is a test of its name.
 */
final class HostileSuiteTest {
    private static final Pattern PLAIN_PATH =
            Pattern.compile("([A-Za-z0-9_$][A-Za-z0-9_$.-]{0,199}/)*[A-Za-z0-9_$][A-Za-z0-9_$.-]{0,199}");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$|clock\\$)(\\.[^/]*)?");
    private static final Pattern KNOWN = Pattern.compile("\\[*L?(hostile/c[0-9]+/.*|dev/quire/client/(?!.*Canary).*"
            + "|org/jspecify/annotations/.*|java/(math|time|util)/[A-Za-z/$]+;?|java/net/URI;?"
            + "|java/lang/(Boolean|Class|Deprecated|Double|Integer|Iterable|Long|Number|Object|Record|String|Void"
            + "|CharSequence|IllegalArgumentException|IllegalStateException|NullPointerException|MatchException"
            + "|invoke/(LambdaMetafactory|StringConcatFactory|MethodHandles(\\$Lookup)?|SerializedLambda)"
            + "|runtime/ObjectMethods);?)");

    /** Versions that are read into the same model get the texts that could fare differently there. */
    private static final Set<String> EVERYWHERE =
            Set.of("end of a literal", "end of a comment", "end of a comment in Unicode", "a way out", "everything");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicNode> nothingOfItRuns() throws IOException, ReflectiveOperationException {
        List<Attack> attacks = attacks();
        for (Attack attack : attacks) {
            attack.prepare();
            attack.generate();
        }
        Path classes = temporary.resolve("classes");
        List<Path> sources = attacks.stream().map(Attack::sources).toList();
        assertThat(GeneratedCode.compile(sources, classes)).isEmpty();
        assertThat(GeneratedCode.load(classes)).hasSizeGreaterThan(attacks.size() * 20);
        assertThat(ClassInspection.known(classes))
                .filteredOn(name -> !KNOWN.matcher(name).matches())
                .isEmpty();
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("nothing is written beside the folders", this::nothingElseIsWritten));
        for (Attack attack : attacks) {
            tests.add(tests(attack));
        }
        return tests.stream();
    }

    private List<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>();
        for (String name : List.of("openapi-3.1", "openapi-3.0", "swagger-2.0")) {
            Specimen specimen = Specimen.read(name);
            for (HostileText text : HostileText.all()) {
                if (attacks.size() < HostileText.all().size() || EVERYWHERE.contains(text.name())) {
                    int number = attacks.size() + 1;
                    attacks.add(new Attack(specimen, text, number, temporary.resolve("c" + number)));
                }
            }
        }
        return attacks;
    }

    private void nothingElseIsWritten() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("c[0-9]+|classes"));
        }
        assertThat(Path.of("/tmp")).isDirectoryNotContaining("glob:**quire-escaped*");
    }

    private static DynamicContainer tests(Attack attack) throws IOException {
        SourceInspection sources = SourceInspection.of(SourceInspection.javaFiles(attack.sources()));
        Stream<DynamicTest> places = IntStream.range(
                        0, attack.specimen().places().size())
                .mapToObj(place -> dynamicTest(
                        attack.name() + " at " + attack.specimen().places().get(place),
                        () -> assertThat(attack.song(place))
                                .as("what the canary sang, and what code calls it with")
                                .isNotIn(Canary.heard())
                                .isNotIn(sources.called())));
        Stream<DynamicTest> whole = Stream.of(
                dynamicTest(
                        attack.name() + ": sources",
                        () -> assertThat(sources.findings()).isEmpty()),
                dynamicTest(attack.name() + ": files", () -> checkFiles(attack)));
        return dynamicContainer(attack.name(), Stream.concat(whole, places));
    }

    private static void checkFiles(Attack attack) throws IOException {
        assertThat(attack.written().keySet())
                .hasSizeGreaterThan(8)
                .allMatch(file -> PLAIN_PATH.matcher(file).matches(), "has a plain path")
                .noneMatch(file -> DEVICE.matcher(file).matches());
        String resources = "resources/META-INF/quire/hostile.c" + attack.number() + "/";
        assertThat(attack.written().keySet())
                .filteredOn(file -> !file.endsWith(".java"))
                .containsExactly(resources + "openapi.json", resources + "quire.properties");
        assertThat(new ObjectMapper()
                        .readTree(attack.written().get(resources + "openapi.json"))
                        .path("openapi")
                        .asText())
                .startsWith("3.");
        Properties properties = new Properties();
        properties.load(new StringReader(attack.written().get(resources + "quire.properties")));
        assertThat(properties)
                .containsOnlyKeys("basePackage", "clientName", "files", "overlays", "spec", "templates")
                .containsEntry("basePackage", "hostile.c" + attack.number());
    }
}
