package dev.quire.generator.java.text;

import org.jspecify.annotations.Nullable;

/**
 * Texts of a description for places that are not known: one line that can neither end a comment nor a string literal, nor
 * become a tag, and that reads right as HTML and as Markdown.
 */
public final class AnyText {

    private AnyText() {}

    /** Any text; the empty one for none. */
    public static String of(@Nullable String plain) {
        return plain == null ? "" : unquoted(Javadoc.text(plain.strip().replaceAll("\\s+", " ")));
    }

    /** A path, which is known by the slash that it begins with. */
    public static String ofPath(String path) {
        return path.startsWith("/") ? '/' + of(path.substring(1)) : of(path);
    }

    private static String unquoted(String html) {
        return html.replace("\"", "&quot;").replace("`", "&#96;").replace("|", "&#124;");
    }
}
