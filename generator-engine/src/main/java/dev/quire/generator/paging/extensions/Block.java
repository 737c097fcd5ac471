package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A mapping of the extension, read strictly: every key must be known and hold what it should. */
final class Block {

    private static final String NONE = "none";

    private final JsonNode node;
    private final SpecPointer pointer;
    private final Problems problems;
    private final boolean word;

    /** Reports keys other than the known ones. */
    Block(JsonNode node, SpecPointer pointer, Problems problems, List<String> known) {
        this(node, pointer, problems, false);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.error(pointer.child(name), "Unknown key \"" + name + "\"", Nearest.remedy(name, known));
            }
        });
    }

    private Block(JsonNode node, SpecPointer pointer, Problems problems, boolean word) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
        this.word = word;
    }

    /** The mapping of one key that a plain word stands for. */
    static Block ofWord(String key, JsonNode word, SpecPointer pointer, Problems problems) {
        return new Block(JsonNodeFactory.instance.objectNode().set(key, word), pointer, problems, true);
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** Whether the key holds the word that takes something away. */
    boolean isNone(String key) {
        return node.path(key).isTextual() && NONE.equals(node.path(key).textValue());
    }

    SpecPointer pointer(String key) {
        return word ? pointer : pointer.child(key);
    }

    @Nullable
    JsonNode get(String key) {
        return node.get(key);
    }

    void wrong(String key, String message, String remedy) {
        problems.error(has(key) ? pointer(key) : pointer, message, remedy);
    }

    /** The text under the key; null when absent, or when reported. */
    @Nullable
    String text(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isEmpty()) {
            wrong(key, "\"" + key + "\" is not a text", "Write a text, in quotes where YAML would read something else");
            return null;
        }
        return value.textValue();
    }

    /** The one of the words under the key; null when absent, or when reported. */
    @Nullable
    String word(String key, List<String> words) {
        String text = text(key);
        if (text != null && !words.contains(text)) {
            wrong(key, "\"" + key + "\" can not be \"" + text + "\"", Nearest.remedy(text, words));
            return null;
        }
        return text;
    }

    /** The whole number under the key; null when absent, or when reported. */
    @Nullable
    Long number(String key, long least, long most) {
        JsonNode value = node.get(key);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            String range = most == Long.MAX_VALUE ? "of at least " + least : "from " + least + " to " + most;
            wrong(key, "\"" + key + "\" is not a whole number " + range, "Write a whole number " + range);
            return null;
        }
        return value.longValue();
    }

    /** Each element of the list under the key, or the value itself when it is no list, with its pointer. */
    void each(String key, BiConsumer<JsonNode, SpecPointer> reader) {
        JsonNode value = node.get(key);
        if (value == null) {
            return;
        }
        if (!value.isArray()) {
            reader.accept(value, pointer.child(key));
            return;
        }
        for (int index = 0; index < value.size(); index++) {
            reader.accept(value.get(index), pointer.child(key).child(index));
        }
    }

    /** The texts under the key, all of them among the names; those that are not are reported. */
    List<String> names(String key, List<String> names) {
        List<String> read = new ArrayList<>();
        each(key, (value, at) -> {
            String text = value.isTextual() ? value.textValue() : value.toString();
            if (names.contains(text)) {
                read.add(text);
            } else {
                problems.error(at, "\"" + key + "\" can not hold \"" + text + "\"", Nearest.remedy(text, names));
            }
        });
        return read;
    }

    /** The constants whose words stand under the key. */
    static <E> List<E> chosen(List<String> words, Map<String, E> meaning) {
        return words.stream().map(meaning::get).toList();
    }
}
