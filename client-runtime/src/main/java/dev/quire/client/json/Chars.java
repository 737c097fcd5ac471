package dev.quire.client.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;

/** Parses the characters of a string where they lie, without making a {@link String} of them. */
final class Chars {
    private Chars() {}

    /** Parses the string on which the reader stands. */
    static <T> T of(JsonReader in, String expected, CharParser<T> parsing) {
        if (in.kind() != JsonKind.STRING) {
            throw in.mismatch(expected);
        }
        JsonParser parser = in.parser();
        try {
            return parsing.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (DateTimeException e) {
            throw in.failure(String.valueOf(e.getMessage()), e);
        } catch (NumberFormatException e) {
            throw in.failure("Expected " + expected + ", found another text", e);
        } catch (IOException e) {
            throw in.failure("Malformed JSON: " + e.getMessage(), e);
        }
    }

    /** Makes a value of some characters. */
    interface CharParser<T> {
        T parse(char[] text, int offset, int length);
    }
}
