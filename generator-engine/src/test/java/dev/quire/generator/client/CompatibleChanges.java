package dev.quire.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Changes a description in ways that nobody who speaks to the API can notice, additions left to {@link NastyAdditions}. The same
 * seed changes the same.
 */
final class CompatibleChanges {
    private static final List<String> LIMITS =
            List.of("maxLength", "minLength", "pattern", "maximum", "minimum", "maxItems", "minItems", "uniqueItems");

    private final ObjectNode spec;
    private final Random random;
    private final List<ObjectNode> asked;
    private final List<ObjectNode> answered;
    private final List<String> log = new ArrayList<>();

    /** Values that parts of an {@code allOf} state: without them in the other part no value would be left. */
    private final Set<String> narrowed = new HashSet<>();

    private CompatibleChanges(ObjectNode spec, long seed) {
        this.spec = spec;
        this.random = new Random(seed);
        Set<ObjectNode> requests = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<ObjectNode> responses = Collections.newSetFromMap(new IdentityHashMap<>());
        List<ObjectNode> order = new ArrayList<>();
        operations().forEach(operation -> {
            reach(operation.path("parameters"), requests, order);
            reach(operation.path("requestBody"), requests, order);
            reach(operation.path("responses"), responses, order);
        });
        spec.findValues("allOf")
                .forEach(parts -> parts.findValues("enum")
                        .forEach(values -> values.forEach(value -> narrowed.add(value.asText()))));
        this.asked = order.stream()
                .filter(node -> requests.contains(node) && !responses.contains(node))
                .distinct()
                .toList();
        this.answered = order.stream()
                .filter(node -> responses.contains(node) && !requests.contains(node))
                .distinct()
                .toList();
    }

    /** Makes so many changes, as far as the description has places for them, and says what they were. */
    static List<String> make(ObjectNode spec, long seed, int count) {
        CompatibleChanges changes = new CompatibleChanges(spec, seed);
        List<BooleanSupplier> kinds = List.of(
                changes::answerGivesAlways,
                changes::askedForNoMore,
                changes::limitLoosened,
                changes::limitTightened,
                changes::valueAccepted,
                changes::branchAccepted,
                changes::valueLeft,
                changes::namedBranchLeft,
                changes::inlineBranchLeft,
                changes::wider,
                changes::words,
                changes::order,
                changes::status,
                changes::mediaType,
                changes::pagingParameter);
        for (int tries = 0; changes.log.size() < count && tries < 50 * count; tries++) {
            kinds.get(changes.random.nextInt(kinds.size())).getAsBoolean();
        }
        return changes.log;
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        spec.path("paths")
                .forEach(item -> item.forEach(member -> {
                    if (member.has("responses")) {
                        operations.add(member);
                    }
                }));
        return operations;
    }

    private void reach(JsonNode node, Set<ObjectNode> reached, List<ObjectNode> order) {
        if (node.isArray()) {
            node.forEach(element -> reach(element, reached, order));
        } else if (node instanceof ObjectNode object && reached.add(object)) {
            order.add(object);
            if (object.path("$ref").isTextual()) {
                reach(spec.at(object.get("$ref").asText().substring(1)), reached, order);
            }
            object.properties().forEach(member -> {
                if (!member.getKey().startsWith("x-") && !member.getKey().startsWith("example")) {
                    reach(member.getValue(), reached, order);
                }
            });
        }
    }

    private boolean change(
            List<ObjectNode> nodes, Predicate<ObjectNode> fits, String what, Consumer<ObjectNode> change) {
        List<ObjectNode> places = nodes.stream().filter(fits).toList();
        if (places.isEmpty()) {
            return false;
        }
        ObjectNode place = places.get(random.nextInt(places.size()));
        change.accept(place);
        log.add(what);
        return true;
    }

    private static boolean isObject(ObjectNode node) {
        return SpecPlaces.isObject(node);
    }

    private boolean answerGivesAlways() {
        return change(answered, CompatibleChanges::isObject, "response property required", schema -> {
            List<String> names = new ArrayList<>();
            schema.get("properties").fieldNames().forEachRemaining(names::add);
            ArrayNode required = schema.path("required") instanceof ArrayNode some ? some : schema.putArray("required");
            Set<String> known = new HashSet<>();
            required.forEach(name -> known.add(name.asText()));
            names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(required::add);
        });
    }

    private boolean askedForNoMore() {
        if (random.nextBoolean()) {
            return change(
                    asked,
                    node -> node.path("required").asBoolean()
                            && !node.path("in").asText("path").equals("path"),
                    "request parameter optional",
                    parameter -> parameter.put("required", false));
        }
        return change(
                asked,
                node -> isObject(node) && node.path("required") instanceof ArrayNode required && !required.isEmpty(),
                "request property optional",
                schema -> ((ArrayNode) schema.get("required")).remove(0));
    }

    private boolean limitLoosened() {
        String limit = LIMITS.get(random.nextInt(LIMITS.size()));
        return change(
                asked,
                node -> node.has("type") && node.has(limit),
                "request without " + limit,
                node -> node.remove(limit));
    }

    private boolean limitTightened() {
        return change(
                answered,
                node -> node.path("type").asText().equals("string") && !node.has("enum") && !node.has("maxLength"),
                "response with maxLength",
                node -> node.put("maxLength", 5000));
    }

    private boolean valueAccepted() {
        return change(
                asked,
                node -> node.path("type").asText().equals("string")
                        && node.path("enum").size() > 1,
                "request enum value added",
                node -> ((ArrayNode) node.get("enum")).add("x" + Integer.toString(random.nextInt(1 << 20), 36)));
    }

    private boolean branchAccepted() {
        return change(
                asked,
                node -> node.path("anyOf").size() > 1 && !node.has("discriminator"),
                "request union branch added",
                node -> {
                    ObjectNode branch = ((ArrayNode) node.get("anyOf")).addObject();
                    String word = "x" + Integer.toString(random.nextInt(1 << 20), 36);
                    branch.put("type", "object").putArray("required").add(word);
                    branch.putObject("properties").putObject(word).put("type", "string");
                });
    }

    private boolean valueLeft() {
        return change(
                answered,
                node -> node.path("type").asText().equals("string")
                        && node.path("enum").path(0).isTextual()
                        && node.path("enum").path(1).isTextual()
                        && !narrowed.contains(node.path("enum").path(0).asText())
                        && !node.has("default"),
                "response enum value removed",
                node -> ((ArrayNode) node.get("enum")).remove(0));
    }

    private boolean namedBranchLeft() {
        return branchLeft(true, "response union branch removed, named");
    }

    private boolean inlineBranchLeft() {
        return branchLeft(false, "response union branch removed, inline");
    }

    private boolean branchLeft(boolean named, String what) {
        BranchRemoval removal = new BranchRemoval(spec);
        return change(
                answered,
                node -> (node.has("oneOf") || node.has("anyOf"))
                        && !removal.candidates(node, named).isEmpty(),
                what,
                node -> removal.remove(node, named, random));
    }

    private boolean wider() {
        return change(
                asked,
                node -> node.path("format").asText().equals("int32"),
                "request int32 to int64",
                node -> node.put("format", "int64"));
    }

    private boolean words() {
        String word = "w" + random.nextInt(1000);
        return switch (random.nextInt(3)) {
            case 0 ->
                change(
                        answered,
                        node -> node.path("description").isTextual(),
                        "description",
                        node -> node.put("description", word));
            case 1 ->
                change(
                        asked,
                        node -> node.path("default").isTextual() && !node.has("enum"),
                        "default",
                        node -> node.put("default", word));
            default ->
                change(
                        answered,
                        node -> node.path("type").asText().equals("string") && !node.has("enum"),
                        "example",
                        node -> node.put("example", word));
        };
    }

    private boolean order() {
        return change(answered, CompatibleChanges::isObject, "order of properties", schema -> {
            ObjectNode properties = (ObjectNode) schema.get("properties");
            List<String> names = new ArrayList<>();
            properties.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            List<JsonNode> nodes = names.stream().map(properties::get).toList();
            properties.removeAll();
            for (int i = 0; i < nodes.size(); i++) {
                properties.set(names.get(i), nodes.get(i));
            }
        });
    }

    private boolean status() {
        return change(answered, node -> node.has("200") && !node.has("418"), "status", responses -> {
            responses.putObject("418").put("description", "New.");
        });
    }

    private boolean mediaType() {
        return change(
                answered, node -> node.has("application/json") && !node.has("text/csv"), "media type", content -> {
                    content.putObject("text/csv").putObject("schema").put("type", "string");
                });
    }

    private boolean pagingParameter() {
        List<JsonNode> operations = operations();
        if (!(operations.get(random.nextInt(operations.size())) instanceof ObjectNode operation)
                || operation.has("requestBody")) {
            return false;
        }
        ArrayNode parameters = operation.withArray("parameters");
        for (String name : List.of("page", "per_page")) {
            if (parameters.findValuesAsText("name").contains(name)) {
                return false;
            }
        }
        for (String name : List.of("page", "per_page")) {
            ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query");
            parameter.putObject("schema").put("type", "integer").put("minimum", 1);
        }
        log.add("paging parameters");
        return true;
    }
}
