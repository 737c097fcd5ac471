package dev.quire.client.http;

import dev.quire.client.errors.DecodingException;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call makes of a reply.
 *
 * @param accept the media types asked for
 */
record Answer<T>(String accept, Reading<T> reading) {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");

    /** Reads a success. */
    interface Reading<T> {
        T from(Reply reply, boolean keepsUnknown);
    }

    static <T> Answer<T> json(JsonCodec<T> codec) {
        return new Answer<>(
                "application/json", (reply, keepsUnknown) -> JsonReader.readWhole(reply.body(), codec, keepsUnknown));
    }

    @SuppressWarnings("NullAway")
    static Answer<@Nullable Void> nothing() {
        return new Answer<>("*/*", (reply, keepsUnknown) -> null);
    }

    static Answer<String> text() {
        return new Answer<>("text/*, */*;q=0.5", (reply, keepsUnknown) -> new String(reply.body(), charset(reply)));
    }

    static Answer<byte[]> bytes() {
        return new Answer<>("*/*", (reply, keepsUnknown) -> reply.body());
    }

    static <T> Answer<T> fixed(T body) {
        return new Answer<>("*/*", (reply, keepsUnknown) -> body);
    }

    private static Charset charset(Reply reply) {
        String type = reply.headers().first("Content-Type");
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        try {
            return charset.find() ? Charset.forName(charset.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw new DecodingException("The answer is in an unknown charset: " + charset.group(1), "", 0, e);
        }
    }
}
