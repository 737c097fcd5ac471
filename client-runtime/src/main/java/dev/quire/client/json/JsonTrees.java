package dev.quire.client.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads any value as a tree. */
final class JsonTrees {
    private JsonTrees() {}

    static JsonValue read(JsonReader in) {
        return switch (in.kind()) {
            case STRING -> new JsonString(in.string());
            case NUMBER -> new JsonNumber(in.decimal());
            case BOOLEAN -> new JsonBoolean(in.bool());
            case NULL -> JsonNull.NULL;
            case ARRAY -> array(in);
            case OBJECT -> object(in);
        };
    }

    private static JsonArray array(JsonReader in) {
        List<JsonValue> elements = new ArrayList<>();
        while (in.nextElement()) {
            elements.add(read(in));
        }
        return new JsonArray(elements);
    }

    private static JsonObject object(JsonReader in) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            members.put(name, read(in));
        }
        return new JsonObject(members);
    }
}
