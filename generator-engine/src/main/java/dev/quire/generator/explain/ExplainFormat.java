package dev.quire.generator.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a report is written in. */
public enum ExplainFormat {
    /** For a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** One page that needs nothing else. */
    HTML;

    /** As the configuration writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this word in any case; null when there is none. */
    public static @Nullable ExplainFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExplainFormat::word).toList();
    }
}
