package dev.quire.client.http;

import dev.quire.client.errors.DecodingException;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonReader;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call makes of a reply.
 *
 * @param accept the media types asked for
 * @param streams whether the body is read as it comes
 */
record Answer<T>(String accept, boolean streams, Reading<T> reading) {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");

    /** Reads a success. */
    interface Reading<T> {
        T from(Reply reply, boolean keepsUnknown);
    }

    static <T> Answer<T> json(String accept, JsonCodec<T> codec) {
        return new Answer<>(
                accept, false, (reply, keepsUnknown) -> JsonReader.readWhole(reply.body(), codec, keepsUnknown));
    }

    @SuppressWarnings("NullAway")
    static <T> Answer<@Nullable T> jsonOrNothing(String accept, JsonCodec<T> codec) {
        return new Answer<@Nullable T>(
                accept,
                false,
                (reply, keepsUnknown) ->
                        reply.body().length == 0 ? null : JsonReader.readWhole(reply.body(), codec, keepsUnknown));
    }

    @SuppressWarnings("NullAway")
    static Answer<@Nullable Void> nothing() {
        return new Answer<>("*/*", false, (reply, keepsUnknown) -> null);
    }

    static Answer<String> text() {
        return new Answer<>(
                "text/*, */*;q=0.5", false, (reply, keepsUnknown) -> new String(reply.body(), charset(reply)));
    }

    static Answer<byte[]> bytes() {
        return new Answer<>("*/*", false, (reply, keepsUnknown) -> reply.body());
    }

    static <T> Answer<T> fixed(T body) {
        return new Answer<>("*/*", false, (reply, keepsUnknown) -> body);
    }

    /** The same answer, unread. */
    Answer<InputStream> asStream() {
        return new Answer<>(accept, true, (reply, keepsUnknown) -> reply.stream());
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
