package dev.quire.generator.java.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.java.operations.OperationFacts.FormPart;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.HttpToken;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the headers that a part of a form has by its {@code encoding}. */
final class PartHeaders {
    private static final Pattern VALUE = Pattern.compile("[ -~]*");

    private PartHeaders() {}

    /** Those that have one value only, which is always sent. */
    static SortedMap<String, String> constants(@Nullable JsonNode encoding) {
        SortedMap<String, String> constants = new TreeMap<>();
        for (Map.Entry<String, JsonNode> header : described(encoding)) {
            String value = constant(header.getValue());
            if (value != null && VALUE.matcher(value).matches() && HttpToken.matches(header.getKey())) {
                constants.put(header.getKey(), value);
            }
        }
        return constants;
    }

    /** Reports those that callers have to set. */
    static void report(Content content, FormPart part, Problems problems) {
        String name = part.property().name();
        for (Map.Entry<String, JsonNode> header : described(content.encoding().get(name))) {
            if (!part.headers().containsKey(header.getKey())) {
                problems.warning(
                        content.pointer()
                                .child("encoding")
                                .child(name)
                                .child("headers")
                                .child(header.getKey()),
                        "The header '" + header.getKey() + "' of the part '" + name + "' has no method of its own",
                        "Call partHeader(part, header, value) on the form to send it");
            }
        }
    }

    /** OpenAPI 3.1, section 4.8.15.1: Content-Type is not described here. */
    private static List<Map.Entry<String, JsonNode>> described(@Nullable JsonNode encoding) {
        JsonNode headers = encoding == null ? null : encoding.get("headers");
        List<Map.Entry<String, JsonNode>> described = new ArrayList<>();
        if (headers != null) {
            headers.properties().stream()
                    .filter(header -> !header.getKey().equalsIgnoreCase("Content-Type")
                            && !header.getKey().equalsIgnoreCase("Content-Disposition"))
                    .forEach(described::add);
        }
        return described;
    }

    private static @Nullable String constant(JsonNode header) {
        JsonNode schema = header.path("schema");
        JsonNode only = schema.has("const")
                ? schema.get("const")
                : schema.path("enum").size() == 1
                        ? schema.path("enum").get(0)
                        : header.path("required").asBoolean() ? schema.path("default") : schema.path("const");
        return only.isValueNode() && !only.isNull() ? only.asText() : null;
    }
}
