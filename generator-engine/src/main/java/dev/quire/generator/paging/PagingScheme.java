package dev.quire.generator.paging;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemes, by the words that logs, reports and {@code x-pagination} use. */
public enum PagingScheme {
    PAGE_NUMBER("page-number"),
    OFFSET_LIMIT("offset-limit"),
    PAGE_TOKEN("page-token"),
    ID_CURSOR("id-cursor"),
    BIDIRECTIONAL_ID_CURSOR("bidirectional-id-cursor"),
    BIDIRECTIONAL_CURSOR("bidirectional-cursor"),
    NEXT_URL("next-url"),
    LINK_HEADER("link-header");

    private final String word;

    PagingScheme(String word) {
        this.word = word;
    }

    /** The word. */
    public String word() {
        return word;
    }

    /** The scheme of this word; null when there is none. */
    public static @Nullable PagingScheme of(String word) {
        for (PagingScheme scheme : values()) {
            if (scheme.word.equals(word)) {
                return scheme;
            }
        }
        return null;
    }

    /** All words, in the order of the constants. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PagingScheme::word).toList();
    }
}
