package dev.quire.client.http;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonArray;
import dev.quire.client.json.JsonNull;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import dev.quire.client.json.OpenEnum;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes to a JSON body that is already written. */
final class JsonBody {
    private JsonBody() {}

    /** Sets members by JSON Pointer, making objects on the way; no body counts as an empty object. */
    static byte[] with(byte @Nullable [] body, Map<String, @Nullable JsonValue> members) {
        JsonValue changed = body == null ? new JsonObject(Map.of()) : Codecs.JSON.fromJson(body);
        for (Map.Entry<String, @Nullable JsonValue> member : members.entrySet()) {
            changed = set(changed, tokens(member.getKey()), 0, member.getValue());
        }
        return Codecs.JSON.toJsonBytes(changed);
    }

    private static JsonValue set(@Nullable JsonValue in, String[] tokens, int depth, @Nullable JsonValue value) {
        if (in != null && !(in instanceof JsonObject)) {
            throw new IllegalArgumentException(
                    "Can not set the body member " + String.join("/", tokens) + ": its parent is no object");
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(in == null ? Map.of() : ((JsonObject) in).members());
        String name = tokens[depth];
        if (depth < tokens.length - 1) {
            members.put(name, set(members.get(name), tokens, depth + 1, value));
        } else if (value == null) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
        return new JsonObject(members);
    }

    /** Takes a JSON Pointer apart; a text without a leading slash is the name of a member. */
    private static String[] tokens(String pointer) {
        if (!pointer.startsWith("/")) {
            return new String[] {pointer};
        }
        String[] tokens = pointer.substring(1).split("/", -1);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = tokens[i].replace("~1", "/").replace("~0", "~");
        }
        return tokens;
    }

    /** Returns a parameter's value as JSON. */
    static JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonNull.NULL;
        } else if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof Model model) {
            return JsonValue.parse(model.toJson());
        } else if (value instanceof BigDecimal decimal) {
            return JsonValue.of(decimal);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            return JsonValue.of(BigDecimal.valueOf(number));
        } else if (value instanceof Long || value instanceof Integer) {
            return JsonValue.of(((Number) value).longValue());
        } else if (value instanceof Boolean bool) {
            return JsonValue.of(bool);
        } else if (value instanceof OpenEnum<?> constant) {
            return value(constant.value());
        } else if (value instanceof Collection<?> collection) {
            return new JsonArray(collection.stream().map(JsonBody::value).toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), value(member)));
            return new JsonObject(members);
        }
        return JsonValue.of(ParameterText.of(value));
    }

    /** Keeps the members of these names; what is no object is kept whole. */
    static byte[] keeping(byte[] body, Set<String> names) {
        if (!(Codecs.JSON.fromJson(body) instanceof JsonObject object)) {
            return body;
        }
        Map<String, JsonValue> kept = new LinkedHashMap<>(object.members());
        kept.keySet().retainAll(names);
        return Codecs.JSON.toJsonBytes(new JsonObject(kept));
    }

    /** Returns a text that is equal for bodies that mean the same. */
    static String canonical(byte[] body) {
        return canonical(Codecs.JSON.fromJson(body)).toString();
    }

    private static JsonValue canonical(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> sorted = new TreeMap<>();
            object.members().forEach((name, member) -> sorted.put(name, canonical(member)));
            return new JsonObject(sorted);
        }
        return value;
    }
}
