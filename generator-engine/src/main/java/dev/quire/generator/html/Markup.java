package dev.quire.generator.html;

import dev.quire.generator.source.PlainText;
import java.util.List;

/** Builds HTML and SVG; whatever is not markup is escaped here and nowhere else. */
public final class Markup {
    private static final List<String> VOID = List.of("meta", "input", "br", "rect", "circle", "path", "line");

    private final StringBuilder text = new StringBuilder();

    /** An element with attributes, given as name and value in turn, and what {@code inside} adds. */
    public Markup element(String name, List<String> attributes, Runnable inside) {
        open(name, attributes);
        inside.run();
        text.append("</").append(name).append('>');
        return this;
    }

    /** An element with text only. */
    public Markup element(String name, List<String> attributes, String content) {
        return element(name, attributes, () -> text(content));
    }

    /** An element without content. */
    public Markup empty(String name, List<String> attributes) {
        open(name, attributes);
        if (!VOID.contains(name)) {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    private void open(String name, List<String> attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            text.append(' ').append(attributes.get(i)).append("=\"");
            text(attributes.get(i + 1));
            text.append('"');
        }
        text.append(VOID.contains(name) && !name.equals("meta") ? "/>" : ">");
    }

    /** Text, escaped. */
    public Markup text(String content) {
        for (int i = 0; i < content.length(); i++) {
            char letter = content.charAt(i);
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(letter == '\n' || PlainText.isHarmless(content, i) ? letter : ' ');
            }
        }
        return this;
    }

    /** Our own text, as it is: never anything that comes from a description. */
    public Markup raw(String trusted) {
        text.append(trusted);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
