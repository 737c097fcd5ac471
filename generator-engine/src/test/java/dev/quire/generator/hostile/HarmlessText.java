package dev.quire.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** Says what text must not hold that comes from a description. */
final class HarmlessText {
    private static final Pattern ODD =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200b-\\u200f\\u202a-\\u202e\\u2061-\\u206f\\ufeff]");
    private static final Pattern COMMAND = Pattern.compile("^\\s*::|##(vso|teamcity|)\\[");
    private static final Pattern ELEMENT = Pattern.compile("<(/?[A-Za-z!][A-Za-z0-9]*)([^<>]*)>");
    private static final Pattern HANDLER =
            Pattern.compile("(?i)\\son[a-z]+\\s*=|javascript:|src\\s*=|https?://(?!www\\.w3\\.org/)");

    private HarmlessText() {}

    /** A line of a log. */
    static void checkLine(String line) {
        assertThat(line).doesNotContainPattern(ODD).doesNotContainPattern(COMMAND);
    }

    /** Any text of several lines. */
    static void checkCharacters(String text) {
        assertThat(text.replace("\n", "")).doesNotContainPattern(ODD);
    }

    /** A page whose one style and script are its own. */
    static void checkHtml(String page) {
        String markup = page.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<script>.*?</script>", "");
        assertThat(page.split("<script", -1)).hasSizeLessThan(3);
        ELEMENT.matcher(markup).results().forEach(element -> {
            assertThat(element.group()).doesNotContainPattern(HANDLER);
            assertThat(element.group(1)).isNotIn("script", "img", "iframe", "object", "link", "base", "form");
        });
        checkCharacters(page);
    }
}
