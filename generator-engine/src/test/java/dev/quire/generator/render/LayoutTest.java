package dev.quire.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LayoutTest {

    @Test
    void blanksAreTidied() {
        assertThat(Whitespace.tidy("class A {  \n\n\n    int a;\t\n\n\n\n    int b;\n\n}\n\n\n"))
                .isEqualTo("class A {\n    int a;\n\n    int b;\n}\n");
    }

    @Test
    void shortLinesStay() {
        String text = "    int a() { return b(1, 2); }";
        assertThat(LongLines.broken(text)).isEqualTo(text);
    }

    @Test
    void aBodyOnTheHeadsLineIsOpenedFirst() {
        String name = "a".repeat(70);
        assertThat(LongLines.broken(
                        "    int " + name + "(int b) { return someOther.methodWithALongName(b, 1, 2, 3); }"))
                .isEqualTo("    int " + name
                        + "(int b) {\n        return someOther.methodWithALongName(b, 1, 2, 3);\n    }");
    }

    @Test
    void brokenAtTheOutermostPlaceThatFits() {
        String argument = "x".repeat(50);
        assertThat(LongLines.broken("    return call(" + argument + ", f(1, 2)).query(" + argument + ").execute();"))
                .isEqualTo(
                        "    return call(" + argument + ", f(1, 2))\n            .query(" + argument + ").execute();");
    }

    @Test
    void atABlankWhereThereIsNothingBetter() {
        String type = "T".repeat(60);
        String name = "m".repeat(60);
        assertThat(LongLines.broken("    public " + type + ' ' + name + "() {"))
                .isEqualTo("    public " + type + "\n            " + name + "() {");
    }

    @Test
    void literalsAreNeverBroken() {
        String literal = "\"" + "a, b. c(d), \\\" ".repeat(12) + "\"";
        assertThat(LongLines.broken("    call(1, " + literal + ");")).contains(literal);
    }

    @Test
    void commentsAreLeftAlone() {
        String comment = "     * " + "word, ".repeat(30);
        assertThat(LongLines.broken(comment)).isEqualTo(comment);
    }
}
