package dev.quire.jackson3;

import dev.quire.client.json.JsonArray;
import dev.quire.client.json.JsonBoolean;
import dev.quire.client.json.JsonNull;
import dev.quire.client.json.JsonNumber;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonString;
import dev.quire.client.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** JSON trees from and to the mapper's own tokens, of whatever format they are; numbers stay exact. */
final class JsonTrees {
    private JsonTrees() {}

    /** Reads the value on which the parser stands, and leaves it on the last token of that value. */
    static JsonValue read(JsonParser in, DeserializationContext context) {
        return switch (in.currentToken()) {
            case START_OBJECT, PROPERTY_NAME -> object(in, context);
            case START_ARRAY -> array(in, context);
            case VALUE_STRING -> JsonValue.of(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.of(in.getDecimalValue());
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> new JsonNull();
            default -> context.reportInputMismatch(JsonValue.class, "JSON has no %s", in.currentToken());
        };
    }

    private static JsonValue object(JsonParser in, DeserializationContext context) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (in.currentToken() == JsonToken.START_OBJECT) {
            in.nextToken();
        }
        for (; in.currentToken() == JsonToken.PROPERTY_NAME; in.nextToken()) {
            String name = in.currentName();
            in.nextToken();
            members.put(name, read(in, context));
        }
        return new JsonObject(members);
    }

    private static JsonValue array(JsonParser in, DeserializationContext context) {
        List<JsonValue> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(in, context));
        }
        return new JsonArray(elements);
    }

    static void write(JsonValue value, JsonGenerator out) {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.writeName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof JsonArray array) {
            out.writeStartArray();
            for (JsonValue element : array.elements()) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof JsonString string) {
            out.writeString(string.value());
        } else if (value instanceof JsonNumber number) {
            write(number.value(), out);
        } else if (value instanceof JsonBoolean bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }

    /** Whole numbers are written as the type that a parser gives them, so that trees of models equal those of their text. */
    private static void write(BigDecimal number, JsonGenerator out) {
        if (number.scale() != 0) {
            out.writeNumber(number);
        } else if (number.unscaledValue().bitLength() < Integer.SIZE) {
            out.writeNumber(number.intValueExact());
        } else if (number.unscaledValue().bitLength() < Long.SIZE) {
            out.writeNumber(number.longValueExact());
        } else {
            out.writeNumber(number.unscaledValue());
        }
    }
}
