package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what messages carry: bodies, responses, headers and their media types. */
final class ContentReader {
    private static final Pattern STATUS = Pattern.compile("[1-5](?:[0-9]{2}|XX)|default");

    private final References references;
    private final SchemaReader schemas;
    private final Problems problems;
    private final Map<SpecPointer, Response> shared = new HashMap<>();

    ContentReader(References references, SchemaReader schemas, Problems problems) {
        this.references = references;
        this.schemas = schemas;
        this.problems = problems;
    }

    /** The request body of an operation; null when it has none. */
    @Nullable
    Body body(SpecNode operation) {
        SpecNode written = operation.get("requestBody");
        SpecNode body = written == null ? null : references.follow(written);
        return body == null
                ? null
                : new Body(body.pointer(), body.flag("required"), body.text("description"), contents(body));
    }

    /** The responses of an operation by status. */
    Map<String, Response> responses(SpecNode operation) {
        Map<String, Response> responses = new LinkedHashMap<>();
        operation.members("responses").forEach((status, written) -> {
            if (status.startsWith("x-")) {
                return;
            }
            String canonical = status.replace('x', 'X');
            SpecNode response = references.follow(written);
            if (!STATUS.matcher(canonical).matches()) {
                problems.warning(written.pointer(), "'" + status + "' is no status, so it is left out", "Correct it");
            } else if (response != null) {
                responses.put(
                        canonical,
                        response == written
                                ? response(response)
                                : shared.computeIfAbsent(response.pointer(), any -> response(response)));
            }
        });
        return responses;
    }

    private Response response(SpecNode node) {
        Map<String, Response.Header> headers = new LinkedHashMap<>();
        node.members("headers").forEach((name, written) -> {
            SpecNode header = references.follow(written);
            if (header != null) {
                headers.put(
                        name,
                        new Response.Header(
                                header.pointer(), schema(header), header.flag("required"), header.text("description")));
            }
        });
        return new Response(
                node.pointer(), node.text("description"), contents(node), headers, links(node), node.extensions());
    }

    private Map<String, JsonNode> links(SpecNode response) {
        Map<String, JsonNode> links = new LinkedHashMap<>();
        response.members("links").forEach((name, written) -> {
            SpecNode link = references.follow(written);
            if (link != null) {
                links.put(name, link.json());
            }
        });
        return links;
    }

    private List<Content> contents(SpecNode owner) {
        List<Content> contents = new ArrayList<>();
        owner.members("content").forEach((mediaType, node) -> {
            SpecNode schema = node.get("schema");
            contents.add(new Content(
                    node.pointer(),
                    mediaType,
                    schema == null ? null : schemas.read(schema),
                    node.json("encoding"),
                    examples(node)));
        });
        return contents;
    }

    private Map<String, JsonNode> examples(SpecNode node) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Node single = node.node().get("example");
        if (single != null) {
            examples.put("", single.toJson());
        }
        node.members("examples").forEach((name, written) -> {
            SpecNode example = references.follow(written);
            SpecNode value = example == null ? null : example.get("value");
            if (value != null) {
                examples.put(name, value.json());
            }
        });
        return examples;
    }

    /** The schema of a parameter or header; of its single media type when it uses {@code content}. */
    Schema schema(SpecNode owner) {
        SpecNode schema = owner.get("schema");
        SpecNode content = content(owner);
        if (schema == null && content != null) {
            schema = content.get("schema");
        }
        return schema == null
                ? Schema.of(owner.pointer().child("schema"), new Shape.Any(), true)
                : schemas.read(schema);
    }

    /** The single media type of a parameter or header; null when it does not use {@code content}. */
    static @Nullable SpecNode content(SpecNode owner) {
        return owner.members("content").values().stream().findFirst().orElse(null);
    }
}
