package dev.quire.generator.java.assemblers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.java.operations.OperationFacts.RequestBody;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.model.MediaTypes;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the steps by which calls set their bodies. */
final class BodySteps {
    private static final String HTTP = "dev.quire.client.http.";
    private static final String BYTES = "application/octet-stream";

    private final TypeCatalog catalog;

    BodySteps(TypeCatalog catalog) {
        this.catalog = catalog;
    }

    /** The step, such as {@code json(Thing.CODEC, body)}. */
    String step(RequestBody body, JavaType type, String name, Imports imports) {
        String mediaType = body.mediaType();
        return switch (body.kind()) {
            case JSON -> "json(" + json(mediaType) + imports.codec(type) + ", " + name + ')';
            case FORM -> "form(" + imports.codec(type) + ", " + name + ", " + encoding(body, imports) + ')';
            case MULTIPART -> "multipart(" + sent(mediaType, "multipart/form-data") + ", " + name + ')';
            case UPLOAD -> "upload(" + sent(mediaType, BYTES) + ", " + name + ')';
            case TEXT -> "text(" + text(mediaType) + ", " + name + ')';
        };
    }

    private static String sent(String mediaType, String otherwise) {
        return JavaText.literal(MediaTypes.sent(mediaType, otherwise));
    }

    /** Text is sent in UTF-8, which has to be said where another charset is the usual one. */
    private static String text(String mediaType) {
        String sent = MediaTypes.sent(mediaType, "text/plain");
        boolean said =
                !sent.startsWith("text/") || sent.toLowerCase(Locale.ROOT).contains("charset");
        return JavaText.literal(said ? sent : sent + "; charset=utf-8");
    }

    /** Nothing where the runtime's own will do: a charset adds nothing to JSON. */
    private static String json(String mediaType) {
        String sent = MediaTypes.sent(mediaType, "application/json");
        return MediaTypes.isPlainJson(sent) ? "" : JavaText.literal(sent) + ", ";
    }

    private String encoding(RequestBody body, Imports imports) {
        imports.add(HTTP + "FormEncoding");
        Map<String, String> styles = new TreeMap<>();
        List<String> usual = new ArrayList<>();
        for (Shape.Property property : properties(body.schema())) {
            String style = style(body.encoding().get(property.name()), property.schema());
            if (style != null) {
                styles.put(property.name(), style);
            } else if (isComposed(property.schema())) {
                usual.add(property.name());
            }
        }
        boolean deep = usual.isEmpty() && styles.containsValue("DEEP");
        styles.values().removeIf(style -> deep && style.equals("DEEP"));
        if (!styles.isEmpty()) {
            imports.add(HTTP + "ParameterStyle");
        }
        return (deep ? "FormEncoding.deep()" : "FormEncoding.plain()")
                + styles.entrySet().stream()
                        .map(style -> ".with(" + JavaText.literal(style.getKey()) + ", ParameterStyle."
                                + style.getValue() + ')')
                        .collect(Collectors.joining());
    }

    private List<Shape.Property> properties(@Nullable Schema schema) {
        return schema != null && catalog.resolve(schema).shape() instanceof Shape.ObjectShape object
                ? object.properties()
                : List.of();
    }

    /** The style that the description states for a member; null when it is the usual one or makes no difference. */
    private @Nullable String style(@Nullable JsonNode encoding, Schema schema) {
        if (encoding == null) {
            return null;
        }
        boolean explode = encoding.path("explode").asBoolean(true);
        String style = encoding.path("style").asText(encoding.has("explode") ? "form" : "");
        boolean json = style.isEmpty()
                && MediaTypes.essence(encoding.path("contentType").asText()).endsWith("json");
        if (json) {
            return "JSON";
        }
        if (!isComposed(schema)) {
            return null;
        }
        return switch (style) {
            case "deepObject" -> "DEEP";
            case "spaceDelimited" -> explode ? "REPEAT" : "SPACES";
            case "pipeDelimited" -> explode ? "REPEAT" : "PIPES";
            case "form" -> explode ? "REPEAT" : "COMMAS";
            default -> null;
        };
    }

    private boolean isComposed(Schema schema) {
        Shape shape = catalog.resolve(schema).shape();
        return shape instanceof Shape.ObjectShape
                || shape instanceof Shape.Array
                || shape instanceof Shape.Any
                || (shape instanceof Shape.Union union
                        && union.branches().stream().anyMatch(this::isComposed));
    }
}
