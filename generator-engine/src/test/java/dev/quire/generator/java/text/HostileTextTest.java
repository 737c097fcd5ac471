package dev.quire.generator.java.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.client.Canary;
import dev.quire.generator.client.GeneratedCode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a description says is a value or a comment in Java, never code. */
final class HostileTextTest {
    private static final String SING = Canary.class.getName() + ".sing();";
    private static final String[] PIECES = {
        "*/",
        "/*",
        "*",
        "/",
        "\\u002a/",
        "\\u002a\\u002f",
        "\\",
        "\\\\",
        "\\u000a",
        "\\uuu002a/",
        "\"",
        "'",
        "\n",
        "\r",
        "\u2028",
        "\u0085",
        "\u202e",
        "\u200b",
        "\0",
        "{",
        "}",
        "{@code ",
        "{@link Object}",
        "{@",
        "@see x",
        "@",
        "<",
        ">",
        "<script>",
        "</pre>",
        "<!--",
        "-->",
        "<p>",
        "&amp;",
        "&",
        "`",
        "``",
        "```\n",
        "```",
        "~~~\n",
        "    ",
        "\n\n",
        "- ",
        "1. ",
        "# ",
        "> ",
        "| a | b |\n",
        "[x](",
        "](http://a.example/*/",
        ")",
        "![",
        "**",
        "_",
        "\ud800",
        "\udc00",
        "\ud83d\ude00",
        "é",
        "日本",
        " static { " + SING + " } ",
        SING,
        "word",
        " ",
        "|",
        "<a href='",
        "http://a.example/"
    };

    @TempDir
    private Path folder;

    @Test
    void literalsHoldTheirValueAndCommentsStayComments() throws IOException, ReflectiveOperationException {
        List<String> texts = texts();
        StringBuilder source = new StringBuilder("package hostile;\n\npublic class Texts {\n");
        for (int i = 0; i < texts.size(); i++) {
            Javadoc doc = Javadoc.at(4).html(Javadoc.code(texts.get(i))).html(Javadoc.text(texts.get(i)));
            doc.markdown(texts.get(i))
                    .tag("@deprecated", texts.get(i))
                    .lines()
                    .forEach(line -> source.append("    ").append(line).append('\n'));
            source.append("    @Deprecated\n    public static String t")
                    .append(i)
                    .append("() {\n        return ")
                    .append(JavaText.literal(texts.get(i)))
                    .append(";\n    }\n");
        }
        Path file = Files.createDirectories(folder.resolve("source")).resolve("Texts.java");
        Files.writeString(file, source.append("}\n").toString());
        assertThat(GeneratedCode.compile(List.of(file.getParent()), folder.resolve("classes")))
                .isEmpty();
        assertValues(texts);
    }

    private void assertValues(List<String> texts) throws IOException, ReflectiveOperationException {
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Class<?> compiled = Class.forName("hostile.Texts", true, loader);
            for (int i = 0; i < texts.size(); i++) {
                assertThat(compiled.getMethod("t" + i).invoke(null)).isEqualTo(texts.get(i));
            }
        }
    }

    /** The pieces alone, and 300 mixtures that are the same on every run. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(PIECES));
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 1 + random.nextInt(12); piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void deepNestingEnds() {
        assertThat(Javadoc.at(0).markdown("> ".repeat(10_000) + "x").lines()).isNotNull();
        assertThat(Javadoc.at(0).markdown("[".repeat(50_000)).lines()).isNotEmpty();
    }
}
