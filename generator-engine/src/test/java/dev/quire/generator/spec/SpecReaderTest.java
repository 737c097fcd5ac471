package dev.quire.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.source.SpecException;
import dev.quire.generator.source.SpecPointer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages: how they are found and merged. */
class SpecReaderTest {
    @TempDir
    private Path folder;

    private DescriptionFolder specs;

    @BeforeEach
    void useFolder() {
        specs = new DescriptionFolder(folder);
    }

    private static String page(String path, String more) {
        return "openapi: 3.0.1\ninfo: {title: T, version: '1'}\npaths:\n  " + path
                + ":\n    get:\n      responses: {'200': {description: ok}}\n" + more;
    }

    @Test
    void fencedBlocksOfMarkdownPagesAreRead() {
        specs.with("a.md", "# A\n\nText\n\n````yaml get /a\n" + page("/a", "") + "````\n\n```json\n{\"x\": 1}\n```\n");
        specs.with("b.md", "- item\n\n  ~~~ yml\n" + page("/b", "").indent(2) + "  ~~~\nend\n");
        specs.with("SOURCE.md", "Where it is from: `openapi: 3.0.1`\n");
        ParsedSpec spec = specs.read();
        assertThat(spec.root().members("paths")).containsOnlyKeys("/a", "/b");
        SpecPointer paths = SpecPointer.ROOT.child("paths");
        assertThat(spec.locate(paths.child("/a")).toString()).endsWith("a.md:9:3");
        assertThat(spec.locate(paths.child("/b")).toString()).endsWith("b.md:7:5");
        assertThat(specs.problems().all()).isEmpty();
        assertThat(spec.files()).hasSize(3);
        assertThat(spec.folders()).containsExactly(folder);
    }

    @Test
    void blocksInOtherLanguagesAndUnclosedOnes() {
        specs.with("a.md", "```java\nopenapi: 3.0.1\n```\n```\n" + page("/a", ""));
        assertThat(specs.read("a.md").root().members("paths")).containsOnlyKeys("/a");
    }

    @Test
    void filesThatDescribeNothingAreLeftAlone() {
        specs.with("api.yaml", page("/a", ""));
        specs.with("package.json", "{\"name\": broken");
        specs.with("sub/other.yaml", page("/c", ""));
        specs.with("fragment.yaml", "Pet: {type: object}\n");
        assertThat(specs.read().root().members("paths")).containsOnlyKeys("/a");
        assertThat(specs.problems().all()).isEmpty();
    }

    @Test
    void anOverlayThatIsNotAppliedIsNoticed() {
        specs.with("api.yaml", page("/a", "")).with("fix.yaml", "overlay: 1.0.0\nactions: []\n");
        specs.read();
        assertThat(specs.warnings())
                .containsExactly("fix.yaml:1:1: This overlay lies beside the description but is not applied."
                        + " List it among the overlays or move it elsewhere");
    }

    @Test
    void equalDuplicatesAreKeptOnce() {
        String tags = "tags: [{name: A}]\nservers: [{url: https://x}]\nsecurity: [{key: []}]\n";
        String more = tags + "components: {schemas: {P: {type: object}}}\n";
        specs.with("a.yaml", page("/a", more)).with("b.yaml", page("/a", more.replace("A", "B")));
        ParsedSpec spec = specs.read();
        assertThat(specs.problems().all()).isEmpty();
        assertThat(spec.root().elements("tags")).hasSize(2);
        assertThat(spec.root().get("paths").get("/a").get("get").get("security"))
                .isNull();
    }

    @Test
    void whatTwoPagesDefineDifferentlyIsAnErrorThatNamesBothPlaces() {
        specs.with("a.yaml", page("/a", "components: {schemas: {P: {type: object}}}\n"));
        specs.with(
                "b.yaml",
                page("/a", "components: {schemas: {P: {type: string}}}\n").replace("ok", "good"));
        specs.read();
        assertThat(specs.errors())
                .containsExactly(
                        "b.yaml:5:5: GET /a is defined here and differently at a.yaml:5:5."
                                + " Make the two equal, or remove one of them",
                        "b.yaml:7:24: schemas 'P' is defined here and differently at a.yaml:7:24."
                                + " Make the two equal, or remove one of them");
    }

    @Test
    void otherRootMembersThatDifferAreWarnings() {
        specs.with("a.yaml", page("/a", "")).with("b.yaml", page("/b", "").replace("title: T", "title: U"));
        ParsedSpec spec = specs.read();
        assertThat(spec.root().get("info").text("title")).isEqualTo("T");
        assertThat(specs.warnings()).singleElement().asString().contains("b.yaml:2:1", "a.yaml:2:1");
    }

    @Test
    void serversAndSecurityOfAPageThatDifferHoldForItsOperations() {
        specs.with("a.yaml", page("/a", "servers: [{url: https://one}]\nsecurity: [{key: []}]\n"));
        specs.with("b.yaml", page("/b", "servers: [{url: https://two}]\nsecurity: []\n"));
        ParsedSpec spec = specs.read();
        SpecNode get = spec.root().get("paths").get("/b").get("get");
        assertThat(get.elements("servers").get(0).text("url")).isEqualTo("https://two");
        assertThat(get.get("security").elements()).isEmpty();
        assertThat(spec.root().get("paths").get("/a").get("get").get("servers")).isNull();
        assertThat(specs.problems().all()).isEmpty();
    }

    @Test
    void pagesOfDifferentVersionsAreRefused() {
        specs.with("a.yaml", page("/a", "")).with("b.yaml", page("/b", "").replace("3.0.1", "3.1.0"));
        specs.read();
        assertThat(specs.errors()).singleElement().asString().contains("openapi 3.1.0");
    }

    @Test
    void severalProblemsComeTogether() {
        specs.with("a.yaml", "openapi: 3.0.1\npaths: [\n").with("b.json", "{\"openapi\": \"3.0.1\", x}");
        assertThatThrownBy(() -> specs.read())
                .isInstanceOfSatisfying(
                        SpecException.class, e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void aMissingFileAndAFileWithoutDescriptionAreErrors() {
        specs.with("notes.md", "# Notes\n");
        assertThatThrownBy(() -> specs.read("nothing.yaml", "notes.md"))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("There is no file or folder");
    }
}
