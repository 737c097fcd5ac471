package dev.quire.generator.client;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Options of the form {@code key=value}, as OpenAPI Generator's users write them. */
public final class Pairs {

    private Pairs() {}

    /**
     * The values by key, sorted. A text may hold several pairs with commas between them; of one key the last value holds. What is
     * no pair is a key with an empty value, which whoever reads the option refuses.
     *
     * @param texts null ones, which empty elements of XML are, say nothing
     */
    public static Map<String, String> of(Collection<@Nullable String> texts) {
        Map<String, String> pairs = new TreeMap<>();
        for (String text : texts) {
            String key = "";
            for (String piece : text == null ? new String[0] : text.split(",", -1)) {
                int equals = piece.indexOf('=');
                if (equals < 0 && !key.isEmpty()) {
                    // The comma was one of the value's own.
                    pairs.merge(key, piece, (before, rest) -> before + ',' + rest);
                } else {
                    key = (equals < 0 ? piece : piece.substring(0, equals)).strip();
                    pairs.put(key, equals < 0 ? "" : piece.substring(equals + 1).strip());
                }
            }
        }
        pairs.remove("");
        return pairs;
    }
}
