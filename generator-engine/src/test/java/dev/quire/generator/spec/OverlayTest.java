package dev.quire.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.source.SpecPointer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    private static final String API =
            "tags: [{name: a}, {name: b}]\npaths:\n  /x:\n    get: {operationId: x, tags: [a, b]}\n"
                    + "  /y: {get: {operationId: y, deprecated: true}}\n";

    @TempDir
    private Path folder;

    private DescriptionFolder specs;

    @BeforeEach
    void useFolder() {
        specs = new DescriptionFolder(folder).api("3.0.1", API);
    }

    private SpecNode apply(String actions) {
        return specs.with("o.yaml", "overlay: 1.1.0\ninfo: {title: o, version: '1'}\nactions:\n" + actions)
                .readWith("o.yaml")
                .root();
    }

    @Test
    void mapsAreMergedListsJoinedValuesReplaced() {
        SpecNode root = apply("- target: $\n  update: {info: {title: U, x-new: 1}, tags: [{name: c}]}\n");
        assertThat(root.get("info").json()).hasToString("{\"title\":\"U\",\"version\":\"1\",\"x-new\":1}");
        assertThat(root.elements("tags")).extracting(tag -> tag.text("name")).containsExactly("a", "b", "c");
    }

    @Test
    void listsTakeOneElementOrSeveral() {
        SpecNode root =
                apply("- {target: $.tags, update: {name: c}}\n- {target: $.tags, update: [{name: d}, {name: e}]}\n");
        assertThat(root.elements("tags")).hasSize(5);
    }

    @Test
    void valuesAreReplacedWhereTheyStand() {
        SpecNode root = apply("- {target: $.info.title, update: V}\n- {target: '$.paths.*.get.tags[0]', update: z}\n");
        assertThat(root.get("info").text("title")).isEqualTo("V");
        assertThat(root.get("paths").get("/x").get("get").texts("tags")).containsExactly("z", "b");
    }

    @Test
    void removeTakesOutMembersAndElements() {
        SpecNode root = apply("- {target: $.paths.*.get.deprecated, remove: true}\n"
                + "- {target: \"$.tags[?@.name == 'a' || @.name == 'b']\", remove: true}\n");
        assertThat(root.get("paths").get("/y").get("get").has("deprecated")).isFalse();
        assertThat(root.elements("tags")).isEmpty();
    }

    @Test
    void copyMergesANodeOfTheDescription() {
        SpecNode root = apply(
                "- {target: $.paths, update: {/z: {}}}\n"
                        + "- {target: \"$.paths['/z']\", copy: \"$.paths['/x']\"}\n- {target: \"$.paths['/x']\", remove: true}\n");
        assertThat(root.members("paths")).containsOnlyKeys("/y", "/z");
        assertThat(root.get("paths").get("/z").get("get").text("operationId")).isEqualTo("x");
    }

    @Test
    void actionsFollowEachOther() {
        SpecNode root = apply("- {target: $.info.title, remove: true}\n- {target: $.info, update: {title: {a: 1}}}\n"
                + "- {target: $.info.title, update: {b: 2}}\n");
        assertThat(root.get("info").get("title").json()).hasToString("{\"a\":1,\"b\":2}");
    }

    @Test
    void whatAnOverlayAddsStandsInTheOverlay() {
        specs.with("o.yaml", "overlay: 1.0.0\ninfo: {}\nactions:\n- target: $.info\n  update:\n    x-a:\n      b: 1\n");
        ParsedSpec spec = specs.readWith("o.yaml");
        SpecPointer info = SpecPointer.ROOT.child("info");
        assertThat(spec.locate(info.child("x-a").child("b")).toString()).endsWith("o.yaml:7:7");
        assertThat(spec.locate(info.child("title")).toString()).endsWith("api.yaml:2:8");
    }

    @Test
    void noMatchWarnsAndFailsWhereItMustMatch() {
        apply("- {target: $.nothing, update: 1}\n- {target: $.nowhere, remove: true, x-must-match: true}\n");
        assertThat(specs.warnings())
                .singleElement()
                .asString()
                .startsWith("o.yaml:4:3: Nothing in the description matches $.nothing. ");
        assertThat(specs.errors())
                .singleElement()
                .asString()
                .startsWith("o.yaml:5:3: Nothing in the description matches $.nowhere, which must match. ");
    }

    @Test
    void whatDoesNotFitIsReportedAndLeft() {
        SpecNode root = apply("- {target: $.info, update: 1}\n- {target: $, update: {info: [1], tags: }}\n"
                + "- {target: $, remove: true}\n- {target: $.a-b, update: 1}\n- {target: $.info}\n- {update: 1}\n"
                + "- {target: $.info, copy: '$.tags[*]'}\n");
        assertThat(root.get("info").isMap()).isTrue();
        assertThat(root.elements("tags")).hasSize(2);
        assertThat(specs.errors()).hasSize(7);
        assertThat(specs.errors().get(3))
                .contains("o.yaml:7:", "$.a-b", "at character 4")
                .contains("['a-name']");
    }

    @Test
    void targetsGetCopiesOfTheirOwn() {
        SpecNode root = apply("- {target: $.paths.*.get, update: {x-list: [1]}}\n"
                + "- {target: \"$.paths['/x'].get.x-list\", update: 2}\n".replace(".x-list", "['x-list']"));
        assertThat(root.get("paths").get("/x").get("get").elements("x-list")).hasSize(2);
        assertThat(root.get("paths").get("/y").get("get").elements("x-list")).hasSize(1);
    }

    @Test
    void aFileThatIsNoOverlayIsAnError() {
        specs.with("o.yaml", "title: x\n").readWith("o.yaml");
        assertThat(specs.errors()).singleElement().asString().contains("no overlay");
    }
}
