package dev.quire.client.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import dev.quire.client.errors.DecodingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The one place where jackson-core is set up. */
final class JsonText {
    /** How deep objects and arrays may nest; small stacks hold it. */
    static final int MAX_DEPTH = 500;

    /** Above it characters are escaped: surrogates, so that a lone one survives. */
    private static final int HIGHEST_PLAIN_CHARACTER = 0xD7FF;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonText() {}

    static JsonParser parser(byte[] source, int start, int length) {
        try {
            JsonParser parser = FACTORY.createParser(source, start, length);
            if (!(parser instanceof UTF8StreamJsonParser)) {
                throw new DecodingException("Malformed JSON: not in UTF-8", "", start, null);
            }
            return parser;
        } catch (IOException e) {
            throw new DecodingException("Malformed JSON: " + e.getMessage(), "", start, e);
        }
    }

    static JsonGenerator generator(OutputStream out) {
        try {
            return FACTORY.createGenerator(out).setHighestNonEscapedChar(HIGHEST_PLAIN_CHARACTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonKind kind(@Nullable JsonToken token) {
        if (token == null) {
            throw new IllegalStateException("The reader stands on no value");
        }
        return switch (token) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NULL -> JsonKind.NULL;
            default -> throw new IllegalStateException("The reader stands on no value but on " + token);
        };
    }
}
