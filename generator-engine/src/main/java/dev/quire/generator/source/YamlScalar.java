package dev.quire.generator.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars: plain where every reader takes them for the same text, else in double quotes. */
public final class YamlScalar {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$/][A-Za-z0-9_.$/ ={}\\[\\]|~+?-]*");
    private static final Pattern PLAIN_IN_FLOW = Pattern.compile("[A-Za-z_$/][A-Za-z0-9_.$/ =|~+-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlScalar() {}

    /** On a line of its own, as a key or behind one. */
    public static String block(String text) {
        return quotedUnless(PLAIN, text);
    }

    /** Between the brackets of a list or mapping. */
    public static String flow(String text) {
        return quotedUnless(PLAIN_IN_FLOW, text);
    }

    private static String quotedUnless(Pattern plain, String text) {
        boolean safe =
                plain.matcher(text).matches() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return safe ? text : '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (PlainText.isHarmless(text, i)) {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }
}
