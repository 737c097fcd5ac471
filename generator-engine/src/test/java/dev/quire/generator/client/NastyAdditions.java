package dev.quire.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Adds to a description what an API may add without breaking anybody, with names that collide as badly as they can with what is
 * there. The same seed adds the same.
 */
final class NastyAdditions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> READING = List.of("list", "get", "find", "search", "fetch", "retrieve", "all");

    private final ObjectNode spec;
    private final Random random;
    private final List<String> log = new ArrayList<>();
    private SpecPlaces places;

    private NastyAdditions(ObjectNode spec, long seed) {
        this.spec = spec;
        this.random = new Random(seed);
        this.places = SpecPlaces.of(spec);
    }

    /** Makes so many additions to a description and says what they were. */
    static List<String> make(ObjectNode spec, long seed, int count) {
        NastyAdditions additions = new NastyAdditions(spec, seed);
        List<Consumer<String>> kinds = List.of(
                additions::operationOfTheSameName,
                additions::operationThatListsTheSame,
                additions::operationOfAnotherTag,
                additions::operationWithoutId,
                additions::propertyOfTheSameName,
                additions::propertyOfTheSameName,
                additions::inlineObjectOfTheSameName,
                additions::inlineObjectOfTheSameShape,
                additions::inlineEnumOfTheSameValues,
                additions::memberOfAnInlineObject,
                additions::schemaOfTheSameName,
                additions::schemaOfTheSameName,
                additions::optionalParameter,
                additions::optionalParameter,
                additions::headerOfTheSameName,
                additions::enumValue,
                additions::unionBranch,
                additions::nameForAnInlineSchema,
                additions::membersOfAMap,
                additions::title);
        while (additions.log.size() < count) {
            int before = additions.log.size();
            String word = "x" + Integer.toString(additions.random.nextInt(1 << 20), 36);
            additions.pick(kinds).accept(word);
            if (additions.log.size() > before) {
                additions.places = SpecPlaces.of(spec);
            }
        }
        return additions.log;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private void note(String what) {
        log.add(what);
    }

    /** Another spelling that Java names alike. */
    private String variant(String name) {
        String snake = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2");
        return switch (random.nextInt(6)) {
            case 0 -> snake.toLowerCase(Locale.ROOT);
            case 1 -> snake.replace('_', '-').toLowerCase(Locale.ROOT);
            case 2 -> camel(name);
            case 3 -> upper(camel(name));
            case 4 -> name.toUpperCase(Locale.ROOT);
            default -> snake + '_';
        };
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            camel.append(camel.isEmpty() ? word : upper(word));
        }
        return camel.isEmpty() ? "x" : camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    private static String upper(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Puts a member at the front or at the end. */
    private void put(ObjectNode object, String name, JsonNode value) {
        if (chance()) {
            object.set(name, value);
            return;
        }
        ObjectNode rest = object.deepCopy();
        List<JsonNode> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        object.properties().forEach(member -> {
            names.add(member.getKey());
            values.add(member.getValue());
        });
        object.removeAll();
        object.set(name, value);
        for (int i = 0; i < names.size(); i++) {
            object.set(names.get(i), values.get(i));
        }
        assert rest.size() <= object.size();
    }

    private static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    private ObjectNode anObject(String word) {
        ObjectNode object = type("object");
        object.putObject("properties").set(word, type("string"));
        return object;
    }

    private void operation(SpecPlaces.Operation like, String id, String tag, String word) {
        ObjectNode copy = like.node().deepCopy();
        copy.remove("operationId");
        if (!id.isEmpty()) {
            copy.put("operationId", id);
        }
        if (!tag.isEmpty()) {
            copy.putArray("tags").add(tag);
        }
        ObjectNode item = JSON.objectNode();
        item.set(like.method(), copy);
        ObjectNode old = (ObjectNode) spec.path("paths").path(like.path());
        if (old.has("parameters")) {
            item.set("parameters", old.get("parameters").deepCopy());
        }
        put((ObjectNode) spec.get("paths"), like.path() + '/' + word, item);
        note("operation " + like.method() + ' ' + like.path() + '/' + word + ", id '" + id + "', tag '" + tag + '\'');
    }

    private static String tag(SpecPlaces.Operation operation) {
        return operation.node().path("tags").path(0).asText();
    }

    private static String id(SpecPlaces.Operation operation) {
        return operation.node().path("operationId").asText("call");
    }

    private boolean isTaken(String id) {
        return places.operations().stream().anyMatch(operation -> id(operation).equals(id));
    }

    private void operationOfTheSameName(String word) {
        SpecPlaces.Operation like = pick(places.operations());
        String id = chance() ? variant(id(like)) : word + '/' + id(like).substring(id(like).lastIndexOf('/') + 1);
        if (!isTaken(id)) {
            operation(like, id, tag(like), word);
        }
    }

    private void operationThatListsTheSame(String word) {
        SpecPlaces.Operation like = pick(places.operations());
        String rest = camel(id(like)).replaceFirst("^(list|get|find|search|fetch|retrieve|all)(?=[A-Z])", "");
        String id = pick(READING) + upper(rest);
        if (!isTaken(id)) {
            operation(like, id, chance() ? tag(like) : upper(word), word);
        }
    }

    private void operationOfAnotherTag(String word) {
        SpecPlaces.Operation like = pick(places.operations());
        String tag = tag(like).isEmpty() ? like.path().split("/")[1] : tag(like);
        operation(like, word + upper(camel(id(like))), chance() ? variant(tag) : upper(camel(id(like))), word);
    }

    private void operationWithoutId(String word) {
        operation(pick(places.operations()), "", "", word);
    }

    private void propertyOfTheSameName(String word) {
        ObjectNode properties = (ObjectNode) pick(places.objects()).get("properties");
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        String of = pick(names);
        String name = chance() ? variant(of) : of + pick(List.of("Value", "Model", "_value"));
        if (!properties.has(name)) {
            put(properties, name, type(pick(List.of("string", "integer", "boolean"))));
            note("property '" + name + "' beside '" + of + '\'');
        }
    }

    private void inlineObjectOfTheSameName(String word) {
        List<String> names = new ArrayList<>();
        for (ObjectNode object : places.objects()) {
            object.get("properties").properties().forEach(property -> {
                if (property.getValue().has("properties")
                        || property.getValue().has("enum")
                        || property.getValue().has("items")) {
                    names.add(property.getKey());
                }
            });
        }
        ObjectNode properties = (ObjectNode) pick(places.objects()).get("properties");
        String name = names.isEmpty() ? word : pick(names);
        if (!properties.has(name)) {
            put(properties, name, anObject(word));
            note("inline object '" + name + '\'');
        }
    }

    private void inlineObjectOfTheSameShape(String word) {
        ObjectNode like = pick(places.objects());
        ObjectNode properties = (ObjectNode) pick(places.objects()).get("properties");
        String name = chance() ? word : "a";
        if (like.toString().length() < 20_000 && !properties.has(name)) {
            put(properties, name, like.deepCopy());
            note("inline object '" + name + "' of a shape that is there");
        }
    }

    private void inlineEnumOfTheSameValues(String word) {
        if (places.enums().isEmpty()) {
            return;
        }
        ObjectNode properties = (ObjectNode) pick(places.objects()).get("properties");
        for (String name : List.of("status", "type", "state", word)) {
            if (!properties.has(name)) {
                ObjectNode copy = type("string");
                copy.set("enum", pick(places.enums()).deepCopy());
                put(properties, name, copy);
                note("inline enum '" + name + "' of values that are there");
                return;
            }
        }
    }

    private void memberOfAnInlineObject(String word) {
        ObjectNode object = pick(places.objects());
        put((ObjectNode) object.get("properties"), word, chance() ? type("string") : anObject("y" + word));
        note("member '" + word + "' of an object with "
                + (object.get("properties").size() - 1));
    }

    private void schemaOfTheSameName(String word) {
        Set<String> names = new HashSet<>();
        spec.path("components").path("schemas").fieldNames().forEachRemaining(names::add);
        for (SpecPlaces.Operation operation : places.operations()) {
            String id = upper(camel(id(operation)));
            names.add(id + "Query");
            names.add(id + "Response");
            names.add(id.replaceFirst("^(List|Get|Find|Search)", ""));
            names.add(upper(camel(tag(operation))) + "Api");
        }
        List<String> all =
                names.stream().filter(name -> !name.isEmpty()).sorted().toList();
        String of = pick(all);
        String name = switch (random.nextInt(4)) {
            case 0 -> of + "Unknown";
            case 1 -> of + "Model";
            default -> variant(of);
        };
        ObjectNode schemas = spec.withObject("/components/schemas");
        if (schemas.has(name) || name.isEmpty()) {
            return;
        }
        put(schemas, name, anObject(word));
        ObjectNode properties = (ObjectNode) pick(places.objects()).get("properties");
        put(properties, word, JSON.objectNode().put("$ref", "#/components/schemas/" + name));
        note("schema '" + name + "', used by a new property '" + word + '\'');
    }

    private void optionalParameter(String word) {
        SpecPlaces.Operation operation = pick(places.operations());
        ArrayNode parameters = operation.node().withArray("parameters");
        List<String> names = new ArrayList<>(List.of("filter", "query", "page_token"));
        parameters.forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.get("name").asText());
            }
        });
        String name = variant(pick(names));
        for (JsonNode parameter : parameters) {
            if (parameter.has("$ref") || parameter.path("name").asText().equals(name)) {
                return;
            }
        }
        ObjectNode parameter = JSON.objectNode().put("name", name).put("in", "query");
        parameter.set("schema", type(pick(List.of("string", "integer"))));
        parameters.insert(random.nextInt(parameters.size() + 1), parameter);
        note("parameter '" + name + "' of " + id(operation));
    }

    private void headerOfTheSameName(String word) {
        SpecPlaces.Operation operation = pick(places.operations());
        ArrayNode parameters = operation.node().withArray("parameters");
        String name = null;
        for (JsonNode parameter : parameters) {
            if (parameter.path("in").asText().equals("query")) {
                name = parameter.get("name").asText();
            }
        }
        for (JsonNode parameter : parameters) {
            if (name == null
                    || parameter.has("$ref")
                    || parameter.path("in").asText().equals("header")) {
                return;
            }
        }
        ObjectNode parameter = JSON.objectNode().put("name", name).put("in", "header");
        parameter.set("schema", type("string"));
        parameters.insert(0, parameter);
        note("header '" + name + "' of " + id(operation));
    }

    private void enumValue(String word) {
        if (places.enums().isEmpty()) {
            return;
        }
        ArrayNode values = pick(places.enums());
        String of = values.get(random.nextInt(values.size())).asText();
        String value = chance() ? word : variant(of);
        for (JsonNode known : values) {
            if (known.asText().equals(value)) {
                return;
            }
        }
        values.insert(random.nextInt(values.size() + 1), TextNode.valueOf(value));
        note("enum value '" + value + '\'');
    }

    private void unionBranch(String word) {
        if (!places.unions().isEmpty()) {
            ArrayNode branches = pick(places.unions());
            branches.insert(random.nextInt(branches.size() + 1), anObject(word));
            note("branch of a union of " + (branches.size() - 1));
        }
    }

    /** A schema that stood at a property is one of the named ones by now. */
    private void nameForAnInlineSchema(String word) {
        ObjectNode properties = (ObjectNode) pick(places.objects()).get("properties");
        List<String> names = new ArrayList<>();
        properties.properties().forEach(property -> {
            if (property.getValue().has("properties") || property.getValue().has("enum")) {
                names.add(property.getKey());
            }
        });
        if (!names.isEmpty()) {
            String name = pick(names);
            spec.withObject("/components/schemas").set(upper(word), properties.get(name));
            properties.putObject(name).put("$ref", "#/components/schemas/" + upper(word));
            note("name '" + upper(word) + "' for what stands at property '" + name + '\'');
        }
    }

    private void membersOfAMap(String word) {
        if (!places.maps().isEmpty()) {
            pick(places.maps()).putObject("properties").set(word, type("string"));
            note("first member '" + word + "' of a map");
        }
    }

    private void title(String word) {
        ObjectNode object = pick(places.objects());
        if (!object.has("title")) {
            object.put("title", upper(word));
            note("title '" + upper(word) + '\'');
        }
    }
}
