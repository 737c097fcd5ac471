package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.output.StateRoots;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalGeneratorTest {
    private Shop shop;

    @BeforeEach
    void generateOnce(@TempDir Path folder) {
        shop = new Shop(folder);
        assertThat(shop.build().summary(31)).matches("generated \\d+ files \\(31 ms\\)");
    }

    private void assertRegenerates(String reason) {
        BuildReport report = shop.build();
        assertThat(report.reasons()).containsExactly(reason);
        assertUpToDate();
    }

    private void assertUpToDate() {
        assertThat(shop.build().summary(31)).isEqualTo("up to date (31 ms)");
    }

    private Map<String, Object> times() throws IOException {
        return times("target");
    }

    private Map<String, Object> times(String folder) throws IOException {
        Map<String, Object> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(shop.path(folder))) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() throws IOException {
        Map<String, Object> before = times();

        assertUpToDate();

        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aFileThatWasOnlyTouchedChangedNothing() throws IOException {
        shop.touch("overlay.yaml", Instant.parse("2021-01-01T00:00:00Z"));
        assertUpToDate();
        Map<String, Object> before = times();
        assertUpToDate();
        assertThat(times()).as("the new time was remembered").isEqualTo(before);
    }

    @Test
    void aChangeOfTheSameSizeIsSeen() {
        shop.write("overlay.yaml", Shop.overlay("Other"));
        assertRegenerates("overlay.yaml changed");
    }

    @Test
    void anAddedPageIsSeen() {
        shop.write("pages/more.yaml", Shop.page("listMore", "/more", "More"));
        assertRegenerates("more.yaml added");
        assertThat(shop.source("model/More.java")).exists();
    }

    @Test
    void anAddedTemplateIsSeen() {
        shop.write("templates/partial/file-header.mustache", "// Ours.\n");
        assertRegenerates("partial/file-header.mustache added");
        assertThat(shop.source("model/Order.java")).content().startsWith("// Ours.");
    }

    @Test
    void aReferredFileThatAppearsIsSeen() {
        shop.write(
                "pages/goods.yaml", Shop.page("listGoods", "/goods", "Good").replace("'#/comp", "'x/new.yaml#/comp"));
        shop.build();
        shop.write("pages/x/new.yaml", "components: {schemas: {Good: {type: string}}}");
        assertRegenerates("new.yaml added");
    }

    @Test
    void configurationIsSeen() {
        shop.clientName = "Store";
        assertRegenerates("clientName changed");
        assertThat(shop.source("StoreClient.java")).exists();
        assertThat(shop.source("ShopClient.java")).doesNotExist();
    }

    @Test
    void anotherExecutionIsSeen() {
        shop.execution = "second";
        assertRegenerates("execution changed");
    }

    @Test
    void changedCodeOfTheGeneratorIsSeen() {
        shop.write("generator.jar", "edoc");
        assertRegenerates("the generator changed");
    }

    @Test
    void deletedOutputIsMadeAgain() throws IOException {
        Files.delete(shop.source("ShopClient.java"));
        assertRegenerates("ShopClient.java deleted");
        assertThat(shop.source("ShopClient.java")).exists();
    }

    @Test
    void editedOutputIsMadeAgain() throws IOException {
        String made = Files.readString(shop.source("ShopClient.java"));
        Files.writeString(shop.source("ShopClient.java"), made.replace("Shop", "Pohs"));
        assertRegenerates("ShopClient.java was edited");
        assertThat(shop.source("ShopClient.java")).hasContent(made);
    }

    @Test
    void onlyWhatChangedIsWrittenAndSaid() {
        shop.write("pages/goods.yaml", Shop.page("listGoods", "/goods", "Good").replace("id:", "sku:"));
        BuildReport report = shop.build();
        assertThat(report.client()).isNotNull();
        assertThat(report.client().sources().written()).containsExactly("com/example/shop/model/Good.java");
        assertThat(report.summary(2149)).matches("regenerated 2 of \\d+ files: goods.yaml changed \\(2.1 s\\)");
    }

    @Test
    void orphansGoWithTheirClasses() throws IOException {
        shop.write("target/classes/com/example/shop/model/Good.class", "");
        shop.write("target/classes/com/example/shop/model/Good$Builder.class", "");
        shop.write("target/classes/com/example/shop/model/Goods.class", "");
        shop.write("pages/goods.yaml", Shop.page("listWares", "/wares", "Ware"));

        BuildReport report = shop.build();

        assertThat(report.summary(1)).contains(", deleted 2: goods.yaml changed");
        assertThat(shop.source("model/Good.java")).doesNotExist();
        try (Stream<Path> classes = Files.list(shop.path("target/classes/com/example/shop/model"))) {
            assertThat(classes.map(file -> file.getFileName().toString())).containsExactly("Goods.class");
        }
    }

    @Test
    void forceGeneratesAndTouchesNothing() throws IOException {
        shop.write("overlay.yaml", Shop.overlay("Other"));
        shop.build();
        Map<String, Object> before = times();
        shop.force = true;
        assertThat(shop.build().summary(5)).matches("regenerated 0 of \\d+ files: forced \\(5 ms\\)");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgain() throws IOException {
        shop.write("overlay.yaml", Shop.overlay("Other"));
        buildWith(step -> shop.write("generator.jar", "changed meanwhile")); // not an input: no matter
        shop.write("overlay.yaml", Shop.overlay("Third"));
        buildWith(step -> {
            try {
                Files.writeString(shop.path("overlay.yaml"), Shop.overlay("Fourth"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(shop.build().reasons()).contains("overlay.yaml changed");
    }

    private void buildWith(Consumer<String> progress) {
        RunOptions run = new RunOptions("client", List.of(), List.of(), StateRoots.NONE, null, false, false, progress);
        IncrementalGenerator.run(shop.options(), run);
    }

    @Test
    void aBrokenPageLeavesWhatIsThereAndMendingItIsEnough() throws IOException {
        Map<String, Object> before = times();
        shop.write("pages/goods.yaml", "openapi: [");
        assertThatThrownBy(shop::build).isInstanceOf(SpecException.class).hasMessageContaining("goods.yaml:1:");
        assertThat(times()).isEqualTo(before);

        shop.write("pages/goods.yaml", Shop.page("listGoods", "/goods", "Good"));
        assertUpToDate();
    }

    @Test
    void withoutItsNotesEverythingIsMadeAgainAndWhatIsRightStays() throws IOException {
        Map<String, Object> before = times("target/sources");
        deleteTree(shop.path("target/quire"));
        BuildReport report = shop.build();
        assertThat(report.summary(0)).startsWith("generated ").doesNotContain("warning");
        assertThat(times("target/sources")).isEqualTo(before);
        Files.delete(shop.path("pages/goods.yaml"));
        assertThat(shop.build().summary(0)).contains("deleted 2: goods.yaml deleted");
    }

    @Test
    void whatNobodyKnowsStaysAndIsNamed() throws IOException {
        Files.delete(shop.path("pages/goods.yaml"));
        deleteTree(shop.path("target/quire"));
        BuildReport report = shop.build();
        assertThat(report.client()).isNotNull();
        assertThat(report.client().warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "com/example/shop/GoodsApi.java, com/example/shop/model/Good.java lie among the generated"
                                + " files, and nothing tells who made them. Delete what is left of an earlier generation whose notes"
                                + " are gone, or build clean");
        assertThat(shop.source("GoodsApi.java")).exists();
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aDamagedFingerprintIsNone() throws IOException {
        Path fingerprint = shop.path("target/quire/sources/fingerprint");
        byte[] whole = Files.readAllBytes(fingerprint);
        for (int length : new int[] {0, 3, 4, whole.length / 2, whole.length - 4, whole.length - 1}) {
            Files.write(fingerprint, Arrays.copyOf(whole, length));
            assertThat(shop.build().summary(0)).startsWith("generated ");
        }
        assertUpToDate();
    }
}
