package dev.quire.client.http;

import dev.quire.client.http.ParameterParts.Part;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonArray;
import dev.quire.client.json.JsonNull;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the members of a body are written as {@code application/x-www-form-urlencoded}; immutable. A member that is null is
 * written with an empty value; one that is absent is not written.
 */
public final class FormEncoding {
    private static final FormEncoding PLAIN = new FormEncoding(false, Map.of());
    private static final FormEncoding DEEP = new FormEncoding(true, Map.of());

    private final boolean deep;
    private final Map<String, ParameterStyle> styles;

    private FormEncoding(boolean deep, Map<String, ParameterStyle> styles) {
        this.deep = deep;
        this.styles = styles;
    }

    /** Lists repeat their name, objects are JSON text (OpenAPI 3.1, "Encoding Object"). */
    public static FormEncoding plain() {
        return PLAIN;
    }

    /** Lists and objects are taken apart, however deep: {@code a[b][0][c]=1}. */
    public static FormEncoding deep() {
        return DEEP;
    }

    /** Returns this with another style for a member. */
    public FormEncoding with(String member, ParameterStyle style) {
        Map<String, ParameterStyle> more = new LinkedHashMap<>(styles);
        more.put(member, style);
        return new FormEncoding(deep, more);
    }

    /** Writes a JSON object as a form. */
    byte[] encode(byte[] json) {
        if (!(Codecs.JSON.fromJson(json) instanceof JsonObject object)) {
            throw new IllegalArgumentException("A form has members: its body must be an object");
        }
        List<String> pairs = new ArrayList<>();
        object.members().forEach((name, value) -> {
            for (Part part : parts(name, withoutNull(value))) {
                pairs.add(part.name() + '=' + part.text());
            }
        });
        return String.join("&", pairs).getBytes(StandardCharsets.US_ASCII);
    }

    private List<Part> parts(String name, JsonValue value) {
        ParameterStyle style = styles.get(name);
        if (style == null && deep) {
            style = ParameterStyle.DEEP;
        } else if (style == null) {
            style = value instanceof JsonObject ? ParameterStyle.JSON : ParameterStyle.REPEAT;
        }
        return ParameterWriter.pairs(name, value, style, PercentEncoding::encodeForm, PercentEncoding::encodeForm);
    }

    /** Forms have no null; an empty text says it best. */
    private static JsonValue withoutNull(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, withoutNull(member)));
            return new JsonObject(members);
        } else if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.elements().stream().map(FormEncoding::withoutNull).toList());
        }
        return value instanceof JsonNull ? JsonValue.of("") : value;
    }
}
