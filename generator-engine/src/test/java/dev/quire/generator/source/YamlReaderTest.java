package dev.quire.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private Node read(String yaml) {
        return TreeReader.read(new SourceText("a.yaml", yaml), problems);
    }

    @ParameterizedTest
    @CsvSource({
        "no, STRING", "on, STRING", "y, STRING", "yes, STRING", "2026-11-01, STRING", "12:30:45, STRING",
                "0x1F, INTEGER",
        "0o17, INTEGER", "010, INTEGER", "+1, INTEGER", "1_000, STRING", ".5, DECIMAL", "1., DECIMAL", "1e3, DECIMAL",
        ".inf, STRING", ".nan, STRING", "true, BOOLEAN", "FALSE, BOOLEAN", "tRue, STRING", "~, NULL", "Null, NULL",
        "1.2.3, STRING", "-, STRING"
    })
    void plainScalarsFollowTheCoreSchema(String text, ScalarNode.Kind kind) {
        assertThat(PlainScalar.kind(text)).isEqualTo(kind);
    }

    @Test
    void numbersAreExactAndKeepTheirText() {
        Node root = read("a: 12345678901234567890\nb: 1.10\nc: 010\nd: 0x10\ne: '1'\nversion: 1.0\n");
        assertThat(root.toJson())
                .hasToString("{\"a\":12345678901234567890,\"b\":1.10,\"c\":10,\"d\":16,\"e\":\"1\",\"version\":1.0}");
        assertThat(root.get("b").toJson().decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(root.get("version").text()).isEqualTo("1.0");
    }

    @Test
    void membersStandAtTheirKeysAndElementsAtTheirText() {
        Node root = read("paths:\n  /x:\n    get: {}\n  tags:\n    - one\n    - two\n");
        assertThat(root.get("paths").get("/x").get("get").location()).hasToString("a.yaml:3:5");
        assertThat(root.get("paths").get("tags").get(1).location()).hasToString("a.yaml:6:7");
    }

    @Test
    void partsOfAFileKnowWhereTheyStandInIt() {
        Node root = TreeReader.read(new SourceText("page.md", "a:\n  b: 1\n", 10, 5), problems);
        assertThat(root.get("a").get("b").location()).hasToString("page.md:11:7");
    }

    @Test
    void aKeyTwiceWithOtherValuesIsAnErrorThatNamesBothPlaces() {
        Node root = read("a: 1\nb: 2\na: 3\n");
        assertThat(root.get("a").text()).isEqualTo("1");
        assertThat(problems.errors())
                .singleElement()
                .hasToString("a.yaml:3:1: The key 'a' stands here and already at a.yaml:1:1, with another value."
                        + " Remove the wrong one");
    }

    @Test
    void aKeyTwiceWithTheSameValueIsAWarning() {
        read("a: {x: 1}\na: {x: 1.0}\n");
        assertThat(problems.errors()).isEmpty();
        assertThat(problems.warnings()).hasSize(1);
    }

    @Test
    void aliasesAreCopiesAtTheirOwnPlace() {
        Node root = read("a: &x {n: 1}\nb: *x\n");
        assertThat(root.get("b").sameValue(root.get("a"))).isTrue();
        assertThat(root.get("b")).isNotSameAs(root.get("a"));
        assertThat(root.get("b").location().line()).isEqualTo(2);
    }

    @Test
    void mergeKeysGiveWhatTheMapDoesNotSay() {
        Node root = read("one: &one {a: 1, b: 1}\ntwo: &two {b: 2, c: 2}\nx:\n  <<: [*one, *two]\n  a: 0\n");
        assertThat(root.get("x").toJson()).hasToString("{\"a\":0,\"b\":1,\"c\":2}");
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1) + ",";
            yaml.append("a" + i + ": &a" + i + " [" + alias.repeat(10) + "]\n");
        }
        assertThat(read(yaml.toString())).isNull();
        assertThat(problems.errors()).singleElement().asString().contains("aliases", "Use $ref instead");
    }

    @Test
    void anAliasInsideOfItsAnchorIsRefused() {
        assertThat(read("a: &a\n  b: *a\n")).isNull();
        assertThat(problems.errors()).singleElement().asString().startsWith("a.yaml:2:3: The alias *a stands inside");
    }

    @Test
    void deepNestingIsRefusedWithItsPlace() {
        assertThat(read("a: " + "[".repeat(5000) + "]".repeat(5000))).isNull();
        assertThat(problems.errors())
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:")
                .contains("256 deep");
    }

    @Test
    void wrongSyntaxIsReportedWhereItStands() {
        assertThat(read("a: 1\nb: [1, 2\nc: 3\n")).isNull();
        assertThat(problems.errors())
                .singleElement()
                .asString()
                .startsWith("a.yaml:3:")
                .contains("not YAML");
    }

    @Test
    void whatYamlForbidsIsReportedWhereItStands() {
        assertThat(read("a: 1\nb: x\u0001\n")).isNull();
        assertThat(problems.errors()).singleElement().asString().startsWith("a.yaml:2:5: The character U+0001");
    }

    @Test
    void aMapAsKeyIsRefused() {
        assertThat(read("a:\n  {id}: 1\n")).isNull();
        assertThat(problems.errors()).singleElement().asString().startsWith("a.yaml:2:3: A key must be a string");
    }

    @Test
    void onlyTheFirstDocumentIsRead() {
        assertThat(read("a: 1\n---\nb: 2\n").toJson()).hasToString("{\"a\":1}");
        assertThat(problems.warnings()).singleElement().asString().startsWith("a.yaml:2:1");
    }

    @Test
    void tagsDecide() {
        assertThat(read("a: !!str 1\nb: !!int '7'\nc: !Custom x\n").toJson())
                .hasToString("{\"a\":\"1\",\"b\":7,\"c\":\"x\"}");
    }

    @Test
    void numbersBeyondReasonAreTextAndReported() {
        assertThat(read("a: 1e999999999\n").get("a").toJson().isTextual()).isTrue();
        assertThat(problems.warnings()).hasSize(1);
    }

    @Test
    void emptyTextIsReported() {
        assertThat(read("# nothing\n")).isNull();
        assertThat(problems.errors()).singleElement().asString().contains("empty");
    }
}
