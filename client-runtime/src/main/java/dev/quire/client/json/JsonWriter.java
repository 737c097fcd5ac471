package dev.quire.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes JSON token by token, in memory. Not safe for concurrent use.
 *
 * <p>Every method throws {@link IllegalArgumentException} for what JSON can not express.
 */
public final class JsonWriter {
    private final JsonGenerator generator;
    private final boolean redacts;

    private JsonWriter(JsonGenerator generator, boolean redacts) {
        this.generator = generator;
        this.redacts = redacts;
    }

    /**
     * Writes one value as UTF-8.
     *
     * @param redacts whether what is secret shall be left out
     */
    static byte[] write(boolean redacts, Consumer<JsonWriter> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = JsonText.generator(out)) {
            writing.accept(new JsonWriter(generator, redacts));
        } catch (IOException e) {
            throw unwritable(e);
        }
        return out.toByteArray();
    }

    /** Opens an object. */
    public void beginObject() {
        run(JsonGenerator::writeStartObject);
    }

    /** Closes the object. */
    public void endObject() {
        run(JsonGenerator::writeEndObject);
    }

    /** Opens an array. */
    public void beginArray() {
        run(JsonGenerator::writeStartArray);
    }

    /** Closes the array. */
    public void endArray() {
        run(JsonGenerator::writeEndArray);
    }

    /** Writes the name of a member; its value follows. */
    public void name(String name) {
        run(out -> out.writeFieldName(name));
    }

    void name(SerializableString name) {
        run(out -> out.writeFieldName(name));
    }

    /** Writes a string. */
    public void string(String value) {
        run(out -> out.writeString(value));
    }

    /** Writes a whole number. */
    public void integer(long value) {
        run(out -> out.writeNumber(value));
    }

    /** Writes a number with the scale it has; with an exponent only if it has no other form. */
    public void decimal(BigDecimal value) {
        run(out -> out.writeNumber(Decimals.printNumber(value)));
    }

    /** Writes a number; refuses infinities and NaN. */
    public void binary(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        run(out -> out.writeNumber(value));
    }

    /** Writes true or false. */
    public void bool(boolean value) {
        run(out -> out.writeBoolean(value));
    }

    /** Writes null. */
    public void nullValue() {
        run(JsonGenerator::writeNull);
    }

    /** Writes a tree. */
    public void value(JsonValue value) {
        if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonNumber number) {
            decimal(number.value());
        } else if (value instanceof JsonBoolean bool) {
            bool(bool.value());
        } else if (value instanceof JsonNull) {
            nullValue();
        } else if (value instanceof JsonArray array) {
            beginArray();
            array.elements().forEach(this::value);
            endArray();
        } else if (value instanceof JsonObject object) {
            members(object.members());
        }
    }

    private void members(Map<String, JsonValue> members) {
        beginObject();
        members.forEach((name, member) -> {
            name(name);
            value(member);
        });
        endObject();
    }

    /** Tells whether what is secret shall be left out. */
    boolean redacts() {
        return redacts;
    }

    private void run(Step step) {
        try {
            step.on(generator);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static RuntimeException unwritable(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return new IllegalArgumentException("Nested deeper than " + JsonText.MAX_DEPTH + " levels", e);
        }
        return new UncheckedIOException(e);
    }

    private interface Step {
        void on(JsonGenerator out) throws IOException;
    }
}
