package dev.quire.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import dev.quire.client.errors.DecodingException;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON token by token. A codec finds the reader standing on the first token of its value and leaves it on the
 * last. Of members that come twice the last one counts. Not safe for concurrent use.
 *
 * <p>Every method throws {@link DecodingException} when the text is not JSON or not what the method expects.
 */
public final class JsonReader {
    /** Instead of a field: the object is over. Any other negative number: a member that is no field. */
    static final int END = -1;

    private final byte[] source;
    private final int start;
    private final String basePointer;
    private final JsonParser parser;
    private final boolean keepsUnknown;

    private JsonReader(byte[] source, int start, int end, String basePointer, boolean keepsUnknown) {
        this.source = source;
        this.start = start;
        this.basePointer = basePointer;
        this.keepsUnknown = keepsUnknown;
        this.parser = JsonText.parser(source, start, end - start);
    }

    /**
     * Reads a text that holds one value.
     *
     * @param json UTF-8 text, which must not change meanwhile
     * @param keepsUnknown whether models keep the members that they do not know
     */
    public static <T> T readWhole(byte[] json, JsonCodec<T> codec, boolean keepsUnknown) {
        return new JsonReader(json, 0, json.length, "", keepsUnknown).readOnly(codec);
    }

    /** Reads a value again that stands in the same text: what a union does once it knows the branch. */
    <T> T readPart(int from, int to, String pointer, JsonCodec<T> codec) {
        return new JsonReader(source, from, to, pointer, keepsUnknown).readOnly(codec);
    }

    private <T> T readOnly(JsonCodec<T> codec) {
        try (parser) {
            if (parser.nextToken() == null) {
                throw failure("Expected JSON, found nothing", null);
            }
            T value = codec.read(this);
            if (parser.nextToken() != null) {
                throw failure("Expected one JSON value, found another one after it", null);
            }
            return value;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Returns the kind of the value on which this reader stands. */
    public JsonKind kind() {
        return JsonText.kind(parser.currentToken());
    }

    /** Tells whether this reader stands on null. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Returns the string on which this reader stands. */
    public String string() {
        expect(JsonToken.VALUE_STRING, JsonKind.STRING);
        try {
            return parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Returns the boolean on which this reader stands. */
    public boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw mismatch(JsonKind.BOOLEAN.phrase());
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Returns the number as a whole number, exact: {@code 2.0} and {@code 2e3} will do, {@code 1.5} and 2^63 fail. */
    public long integer() {
        try {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return parser.getLongValue();
            }
            return decimal().longValueExact();
        } catch (ArithmeticException | InputCoercionException e) {
            throw failure("Expected a whole number between -2^63 and 2^63-1, found another number", e);
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Returns the number on which this reader stands, exact and with its scale. */
    public BigDecimal decimal() {
        JsonToken token = parser.currentToken();
        try {
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                return Decimals.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            }
            if (token == JsonToken.VALUE_NUMBER_INT) {
                return parser.getDecimalValue();
            }
        } catch (IOException | NumberFormatException e) {
            throw malformed(e);
        }
        throw mismatch(JsonKind.NUMBER.phrase());
    }

    /** Returns the number on which this reader stands as the nearest double; fails beyond its range. */
    public double binary() {
        if (kind() != JsonKind.NUMBER) {
            throw mismatch(JsonKind.NUMBER.phrase());
        }
        try {
            double value = parser.getDoubleValue();
            if (Double.isInfinite(value)) {
                throw failure("Expected a number within the range of a double, found a larger one", null);
            }
            return value;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Enters the array on which this reader stands. */
    public void beginArray() {
        expect(JsonToken.START_ARRAY, JsonKind.ARRAY);
    }

    /** Goes to the next element, or to the end of the array and returns false. */
    public boolean nextElement() {
        try {
            return parser.nextToken() != JsonToken.END_ARRAY;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Enters the object on which this reader stands. */
    public void beginObject() {
        expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
    }

    /** Goes to the value of the next member and returns its name, or goes to the end of the object and returns null. */
    public @Nullable String nextMember() {
        try {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Passes over the value on which this reader stands. */
    public void skip() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Returns the place of the value on which this reader stands, as a JSON Pointer (RFC 6901). */
    public String pointer() {
        return basePointer + parser.getParsingContext().pathAsPointer();
    }

    /** Returns where the current token starts, in bytes from the start of the text. */
    public long byteOffset() {
        return start + parser.currentTokenLocation().getByteOffset();
    }

    /**
     * Makes the exception for a value that is not what is wanted here.
     *
     * @param expected what is wanted, with its article
     */
    public DecodingException mismatch(String expected) {
        return failure("Expected " + expected + ", found " + kind().phrase(), null);
    }

    /** Makes an exception that tells the place; null for no cause. */
    DecodingException failure(String message, @Nullable Throwable cause) {
        return new DecodingException(message, pointer(), byteOffset(), cause);
    }

    private DecodingException malformed(Exception e) {
        if (!(e instanceof JsonProcessingException json)) {
            return failure("Malformed JSON: " + e.getMessage(), e);
        }
        long offset = json.getLocation() == null
                ? byteOffset()
                : start + json.getLocation().getByteOffset();
        return new DecodingException("Malformed JSON: " + json.getOriginalMessage(), pointer(), offset, e);
    }

    private void expect(JsonToken token, JsonKind kind) {
        if (parser.currentToken() != token) {
            throw mismatch(kind.phrase());
        }
    }

    boolean keepsUnknown() {
        return keepsUnknown;
    }

    /** The parser itself, for readers of text that want its characters. */
    JsonParser parser() {
        return parser;
    }

    /** Returns where the text goes on after the current token. */
    int endOffset() {
        return start + Math.toIntExact(parser.currentLocation().getByteOffset());
    }

    /**
     * Goes to the value of the next member and returns its field, {@link #END}, or another negative number
     * for a member that is no field.
     *
     * @param position the field before, or the number of fields at the start
     */
    int nextField(FieldTable table, int position) {
        try {
            int guess = table.expectedAfter(position);
            if (guess >= 0 && parser.nextFieldName(table.wireName(guess))) {
                parser.nextToken();
                return guess;
            }
            String name = guess >= 0 ? otherName() : parser.nextFieldName();
            if (name == null) {
                return END;
            }
            parser.nextToken();
            return table.found(name, position);
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private @Nullable String otherName() throws IOException {
        return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    /** Returns the name of the member on whose value this reader stands. */
    String memberName() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw malformed(e);
        }
    }
}
