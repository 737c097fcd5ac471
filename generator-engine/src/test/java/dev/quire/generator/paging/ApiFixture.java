package dev.quire.generator.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Body;
import dev.quire.generator.model.Constraints;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Response;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Server;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** Reads small descriptions into models, with no more than these tests need. */
final class ApiFixture {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final JsonNode root;
    private final TreeMap<SpecPointer, Schema> schemas = new TreeMap<>();

    private ApiFixture(JsonNode root) {
        this.root = root;
    }

    static ApiModel read(String yaml) {
        return of(MAPPER.valueToTree(new Yaml().load(yaml)));
    }

    static ApiModel of(JsonNode root) {
        return new ApiFixture(root).api();
    }

    private ApiModel api() {
        SpecPointer named = SpecPointer.ROOT.child("components").child("schemas");
        root.at("/components/schemas").properties().forEach(entry -> {
            SpecPointer at = named.child(entry.getKey());
            schemas.put(at, schema(entry.getValue(), at, entry.getKey()));
        });
        List<Operation> operations = new ArrayList<>();
        SpecPointer paths = SpecPointer.ROOT.child("paths");
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (List.of("get", "put", "post", "delete", "options", "head", "patch", "trace")
                            .contains(method.getKey())) {
                        operations.add(operation(
                                new OperationKey(method.getKey(), path.getKey()),
                                path.getValue(),
                                method.getValue(),
                                paths.child(path.getKey()).child(method.getKey())));
                    }
                }));
        return new ApiModel(
                "Test",
                "1",
                null,
                List.of(new Server("/", null, Map.of())),
                operations,
                schemas,
                Map.of(),
                List.of(),
                Map.of());
    }

    private Operation operation(OperationKey key, JsonNode path, JsonNode node, SpecPointer at) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (JsonNode list : List.of(path.path("parameters"), node.path("parameters"))) {
            list.forEach(each -> {
                Parameter parameter = parameter(follow(each), at.child("parameters"));
                parameters.put(parameter.in() + parameter.name(), parameter);
            });
        }
        Map<String, Response> responses = new LinkedHashMap<>();
        node.path("responses")
                .properties()
                .forEach(entry -> responses.put(
                        entry.getKey(),
                        response(follow(entry.getValue()), at.child("responses").child(entry.getKey()))));
        Map<String, JsonNode> extensions = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (entry.getKey().startsWith("x-")) {
                extensions.put(entry.getKey(), entry.getValue());
            }
        });
        JsonNode body = follow(node.path("requestBody"));
        SpecPointer bodyAt = at.child("requestBody");
        return new Operation(
                at,
                key,
                text(node, "operationId"),
                List.of(),
                null,
                text(node, "description"),
                false,
                List.copyOf(parameters.values()),
                body.isMissingNode() ? null : new Body(bodyAt, false, null, contents(body, bodyAt)),
                responses,
                List.of(),
                List.of(),
                extensions);
    }

    private Parameter parameter(JsonNode node, SpecPointer at) {
        SpecPointer own = at.child(node.path("name").asText());
        return new Parameter(
                own,
                node.path("name").asText(),
                Parameter.In.valueOf(node.path("in").asText().toUpperCase(Locale.ROOT)),
                node.path("required").asBoolean(),
                schema(node.path("schema"), own.child("schema"), null),
                "form",
                true,
                false,
                null,
                text(node, "description"),
                false,
                Map.of());
    }

    private Response response(JsonNode node, SpecPointer at) {
        Map<String, Response.Header> headers = new LinkedHashMap<>();
        node.path("headers").properties().forEach(entry -> {
            SpecPointer own = at.child("headers").child(entry.getKey());
            Schema schema = schema(follow(entry.getValue()).path("schema"), own, null);
            headers.put(entry.getKey(), new Response.Header(own, schema, false, null));
        });
        return new Response(at, null, contents(node, at), headers, Map.of(), Map.of());
    }

    private List<Content> contents(JsonNode node, SpecPointer at) {
        List<Content> contents = new ArrayList<>();
        node.path("content").properties().forEach(entry -> {
            SpecPointer own = at.child("content").child(entry.getKey());
            JsonNode schema = entry.getValue().path("schema");
            contents.add(new Content(
                    own,
                    entry.getKey(),
                    schema.isMissingNode() ? null : schema(schema, own.child("schema"), null),
                    Map.of(),
                    Map.of()));
        });
        return contents;
    }

    private Schema schema(JsonNode node, SpecPointer at, String name) {
        List<String> types = new ArrayList<>();
        (node.path("type").isArray()
                        ? node.path("type")
                        : MAPPER.createArrayNode().add(node.path("type")))
                .forEach(type -> types.add(type.asText()));
        boolean nullable = types.remove("null") || node.path("nullable").asBoolean();
        List<JsonNode> examples = node.has("example") ? List.of(node.get("example")) : List.of();
        return new Schema(
                at,
                name,
                shape(node, types.isEmpty() ? "" : types.get(0), at),
                nullable,
                constraints(node),
                new Schema.Docs(null, text(node, "description"), false, examples),
                false,
                false,
                node.get("default"),
                Map.of());
    }

    private Shape shape(JsonNode node, String type, SpecPointer at) {
        if (node.has("$ref")) {
            return new Shape.Reference(
                    new SpecPointer("", node.get("$ref").asText().substring(1)));
        }
        for (String key : List.of("anyOf", "oneOf")) {
            if (node.has(key)) {
                List<Schema> branches = new ArrayList<>();
                node.get(key)
                        .forEach(branch ->
                                branches.add(schema(branch, at.child(key).child(branches.size()), null)));
                return branches.size() == 1 ? branches.get(0).shape() : new Shape.Union(branches, null);
            }
        }
        if (node.has("allOf")) {
            return merged(node, at);
        }
        if (type.equals("array")) {
            return new Shape.Array(schema(node.path("items"), at.child("items"), null));
        } else if (type.equals("object") || node.has("properties")) {
            return object(node, at);
        } else if (type.equals("integer") || type.equals("number")) {
            return new Shape.Numeric(type.equals("integer"), text(node, "format"), values(node));
        } else if (type.equals("boolean")) {
            return new Shape.Bool(values(node));
        }
        return type.equals("string") ? new Shape.Text(text(node, "format"), values(node)) : new Shape.Any();
    }

    private Shape merged(JsonNode node, SpecPointer at) {
        List<Shape.Property> properties = new ArrayList<>();
        List<JsonNode> parts = new ArrayList<>();
        node.get("allOf").forEach(parts::add);
        parts.add(node);
        Shape last = new Shape.Any();
        for (JsonNode part : parts) {
            JsonNode followed = follow(part);
            if (followed.has("properties")) {
                properties.addAll(((Shape.ObjectShape) object(followed, at)).properties());
            } else if (followed.has("allOf") && followed != node) {
                Shape nested = merged(followed, at);
                if (nested instanceof Shape.ObjectShape object) {
                    properties.addAll(object.properties());
                }
            } else if (followed != node && !followed.path("type").asText().equals("object")) {
                last = shape(followed, followed.path("type").asText(), at);
            }
        }
        return properties.isEmpty() ? last : new Shape.ObjectShape(properties, null, false);
    }

    private Shape object(JsonNode node, SpecPointer at) {
        List<String> required = new ArrayList<>();
        node.path("required").forEach(name -> required.add(name.asText()));
        List<Shape.Property> properties = new ArrayList<>();
        node.path("properties")
                .properties()
                .forEach(entry -> properties.add(new Shape.Property(
                        entry.getKey(),
                        required.contains(entry.getKey()),
                        schema(entry.getValue(), at.child("properties").child(entry.getKey()), null))));
        JsonNode additional = node.path("additionalProperties");
        Schema typed = additional.isObject() ? schema(additional, at.child("additionalProperties"), null) : null;
        return new Shape.ObjectShape(properties, typed, additional.isBoolean() && !additional.asBoolean());
    }

    private static List<JsonNode> values(JsonNode node) {
        List<JsonNode> values = new ArrayList<>();
        node.path("enum").forEach(values::add);
        return values;
    }

    private static Constraints constraints(JsonNode node) {
        BigDecimal minimum =
                node.path("minimum").isNumber() ? node.get("minimum").decimalValue() : null;
        BigDecimal maximum =
                node.path("maximum").isNumber() ? node.get("maximum").decimalValue() : null;
        return new Constraints(
                minimum, maximum, false, false, null, null, null, null, null, null, false, null, null, Map.of());
    }

    private JsonNode follow(JsonNode node) {
        return node.has("$ref") ? follow(root.at(node.get("$ref").asText().substring(1))) : node;
    }

    private static String text(JsonNode node, String key) {
        return node.has(key) ? node.get(key).asText() : null;
    }
}
