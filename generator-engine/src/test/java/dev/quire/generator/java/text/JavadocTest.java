package dev.quire.generator.java.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JavadocTest {

    @Test
    void oneShortParagraphTakesOneLine() {
        assertThat(Javadoc.at(4).markdown("The `amount`, in cents.").lines())
                .containsExactly("/** The {@code amount}, in cents. */");
    }

    @Test
    void nothingSaidIsNoComment() {
        assertThat(Javadoc.at(4).markdown(null).markdown("  \n ").lines()).isEmpty();
    }

    @Test
    void longOnesAreWrappedAt120Columns() {
        assertThat(Javadoc.at(8).markdown("word ".repeat(60)).lines())
                .allMatch(line -> 8 + line.length() <= 120)
                .hasSize(5);
    }

    @Test
    void paragraphsListsAndTagsStandApart() {
        assertThat(Javadoc.at(0)
                        .markdown("One.\n\n- a\n- b\n\nTwo.")
                        .tag("@param x", "The\n\nx.")
                        .lines())
                .containsExactly(
                        "/**",
                        " * One.",
                        " * <ul>",
                        " * <li>a",
                        " * <li>b",
                        " * </ul>",
                        " *",
                        " * <p>Two.",
                        " *",
                        " * @param x The x.",
                        " */");
    }

    @Test
    void codeThatBracesCanNotHoldIsSpelledOut() {
        assertThat(Javadoc.code("/a/{id}")).isEqualTo("{@code /a/{id}}");
        assertThat(Javadoc.code("a } b")).isEqualTo("<code>a } b</code>");
        assertThat(Javadoc.code("*/")).isEqualTo("<code>*&#47;</code>");
    }
}
