package dev.quire.generator.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A description that uses every construct of its version of OpenAPI. Whatever its author may choose, names and texts alike,
 * is a place for hostile text; one name that stands in several places is replaced in all of them alike, so that what
 * belongs together still does.
 */
final class Specimen {
    private static final Path CASES = Path.of("src/test/cases/hostile");
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z_]+)");

    private final String name;
    private final ObjectNode root;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();
    private final Set<Integer> names = new HashSet<>();

    private Specimen(String name, ObjectNode root) {
        this.name = name;
        this.root = root;
        new Copy(text -> "").object(root, "#");
    }

    static Specimen read(String name) {
        Problems problems = new Problems();
        Path file = CASES.resolve(name + ".yaml");
        Node tree = TreeReader.read(Objects.requireNonNull(SourceText.read(file, name, problems)), problems);
        problems.throwIfAny();
        return new Specimen(name, (ObjectNode) Objects.requireNonNull(tree).toJson());
    }

    String name() {
        return name;
    }

    /** The places, each by the pointer of its first occurrence; a place's number is its index. */
    List<String> places() {
        return places;
    }

    /** As it is written. */
    ObjectNode harmless() {
        return root.deepCopy();
    }

    /** Whether this place is the name of a member. */
    boolean isName(int place) {
        return names.contains(place);
    }

    /** A copy in which every place holds the text that is made of its number. */
    ObjectNode with(IntFunction<String> texts) {
        return new Copy(texts).object(root, "#");
    }

    private final class Copy {
        private final IntFunction<String> texts;

        private Copy(IntFunction<String> texts) {
            this.texts = texts;
        }

        private String hostile(String text, String pointer) {
            int number = numbers.computeIfAbsent(text, first -> {
                places.add(pointer);
                return places.size() - 1;
            });
            return texts.apply(number);
        }

        private String named(String text, String pointer) {
            String name = hostile(text, pointer + " (name)");
            names.add(Objects.requireNonNull(numbers.get(text)));
            return name;
        }

        private JsonNode node(String key, JsonNode node, String pointer) {
            if (node.isObject()) {
                return object((ObjectNode) node, pointer);
            }
            if (node.isArray()) {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                for (JsonNode element : node) {
                    copy.add(node(key, element, pointer + '/' + copy.size()));
                }
                return copy;
            }
            return node.isTextual() ? JsonNodeFactory.instance.textNode(value(key, node.asText(), pointer)) : node;
        }

        private ObjectNode object(ObjectNode node, String pointer) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> {
                String key = field.getKey();
                String at = pointer + '/' + key.replace("/", "~1");
                copy.set(key(key, at), node(key, field.getValue(), at));
            });
            return copy;
        }

        private String key(String key, String pointer) {
            if (key.startsWith("/")) {
                return path(key, pointer);
            }
            return Vocabulary.isKeyword(key) ? key : named(key, pointer);
        }

        private String value(String key, String text, String pointer) {
            if (text.startsWith("#/")) {
                return reference(text, pointer);
            }
            if (text.startsWith("$.")) {
                return STEP.matcher(text).replaceAll(step -> Matcher.quoteReplacement(step(step.group(1), pointer)));
            }
            if (key.equals("url") && text.contains("{")) {
                return IN_BRACES
                        .matcher(text)
                        .replaceAll(name -> Matcher.quoteReplacement('{' + hostile(name.group(1), pointer) + '}'));
            }
            return Vocabulary.isWord(text) ? text : hostile(text, pointer);
        }

        private String path(String path, String pointer) {
            return List.of(path.split("/")).stream()
                    .map(segment -> segment.isEmpty()
                            ? ""
                            : segment.startsWith("{")
                                    ? '{' + named(segment.substring(1, segment.length() - 1), pointer) + '}'
                                    : named(segment, pointer))
                    .collect(Collectors.joining("/"));
        }

        private String reference(String text, String pointer) {
            return List.of(text.split("/")).stream()
                    .map(token -> token.equals("#") || Vocabulary.isKeyword(token)
                            ? token
                            : hostile(token, pointer)
                                    .replace("%", "%25")
                                    .replace("~", "~0")
                                    .replace("/", "~1"))
                    .collect(Collectors.joining("/"));
        }

        private String step(String name, String pointer) {
            StringBuilder step = new StringBuilder("['");
            for (char c : hostile(name, pointer).toCharArray()) {
                step.append(c == '\'' || c == '\\' ? "\\" : "").append(c);
            }
            return step.append("']").toString();
        }
    }
}
