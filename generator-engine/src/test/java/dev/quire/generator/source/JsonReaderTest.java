package dev.quire.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonReaderTest {
    private final Problems problems = new Problems();

    private Node read(String json) {
        return TreeReader.read(new SourceText("a.json", json), problems);
    }

    @Test
    void valuesKeepTheirDigits() {
        String json = "{\"a\":12345678901234567890,\"b\":1.10,\"c\":[true,false,null,\"x\"],\"d\":9007199254740993}";
        assertThat(read(json).toJson()).hasToString(json);
    }

    @Test
    void membersStandAtTheirKeys() {
        Node root = read("{\n  \"a\": {\n    \"b\": [1,\n 22]}}");
        assertThat(root.get("a").get("b").location()).hasToString("a.json:3:5");
        assertThat(root.get("a").get("b").get(1).location()).hasToString("a.json:4:2");
    }

    @Test
    void aKeyTwiceIsReported() {
        assertThat(read("{\"a\": 1,\n \"a\": 2}").get("a").text()).isEqualTo("1");
        assertThat(problems.errors()).singleElement().asString().startsWith("a.json:2:2: The key 'a'");
    }

    @Test
    void wrongSyntaxIsReportedWhereItStands() {
        assertThat(read("{\"a\": 1,\n \"b\" 2}")).isNull();
        assertThat(problems.errors())
                .singleElement()
                .asString()
                .startsWith("a.json:2:")
                .contains("not JSON");
    }

    @Test
    void textAfterTheEndIsRefused() {
        assertThat(read("{} {}")).isNull();
        assertThat(problems.errors()).singleElement().asString().contains("More text");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(read("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}")).isNull();
        assertThat(problems.errors()).singleElement().asString().contains("refused");
    }

    @Test
    void anExponentBeyondReasonIsText() {
        assertThat(read("{\"a\":1e999999999}").get("a").toJson().isTextual()).isTrue();
        assertThat(problems.warnings()).hasSize(1);
    }

    @Test
    void flowYamlThatBeginsWithABraceIsStillRead() {
        Node root = TreeReader.read(new SourceText("a.yaml", "{a: 1, b: [x]}"), problems);
        assertThat(root.toJson()).hasToString("{\"a\":1,\"b\":[\"x\"]}");
        assertThat(problems.all()).isEmpty();
    }
}
