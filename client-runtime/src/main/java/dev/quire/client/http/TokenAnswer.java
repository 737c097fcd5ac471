package dev.quire.client.http;

import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.errors.DecodingException;
import dev.quire.client.errors.TokenException;
import dev.quire.client.json.JsonNumber;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonString;
import dev.quire.client.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a token endpoint answers (RFC 6749, sections 5.1 and 5.2). Nothing of the body gets into messages but
 * {@code error} and {@code error_description}, and never the secret.
 *
 * @param request method and address, for messages
 */
record TokenAnswer(String request, ClientCredentials credentials) {
    private static final int LONGEST_TEXT = 500;
    private static final Duration LONGEST_LIFE = Duration.ofDays(36_500);
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");
    private static final Pattern NOT_SHOWN = Pattern.compile("\\p{Cntrl}+");

    Token token(Reply reply, long start) {
        JsonObject body = body(reply);
        if (!reply.isSuccess()) {
            throw refused(reply, body);
        }
        String value = text(body, "access_token");
        if (value == null || !TOKEN.matcher(value).matches()) {
            throw unfit(reply, "the answer has no access_token that a header can hold");
        }
        String type = text(body, "token_type");
        if (type != null && !type.equalsIgnoreCase("bearer")) {
            throw unfit(reply, "its token_type is not Bearer, and others are not known here");
        }
        return token(value, life(body), start);
    }

    private Token token(String value, @Nullable Duration life, long start) {
        if (life == null) {
            return new Token(value, 0, 0, true);
        }
        // What lives hardly longer than the margin would be fetched for each request.
        Duration margin =
                credentials.margin().compareTo(life.dividedBy(2)) < 0 ? credentials.margin() : life.dividedBy(2);
        return new Token(value, start + life.minus(margin).toNanos(), start + life.toNanos(), false);
    }

    /** Throws, because no answer came. */
    Token missing(@Nullable Throwable failure) {
        String words = failure == null ? "no answer" : Outcomes.words(failure);
        throw new TokenException(null, "no access token came from " + request + ": " + words, 0, null, null, failure);
    }

    private TokenException refused(Reply reply, JsonObject body) {
        String error = shown(text(body, "error"));
        String description = shown(text(body, "error_description"));
        String said = error == null ? "" : ": " + error + (description == null ? "" : " (" + description + ")");
        return new TokenException(
                null,
                "no access token came from " + request + ": status " + reply.status() + said,
                reply.status(),
                error,
                description,
                null);
    }

    private TokenException unfit(Reply reply, String words) {
        return new TokenException(
                null, "no access token came from " + request + ": " + words, reply.status(), null, null, null);
    }

    private static JsonObject body(Reply reply) {
        try {
            return JsonValue.parse(reply.text()) instanceof JsonObject object ? object : none();
        } catch (DecodingException e) {
            return none();
        }
    }

    private static JsonObject none() {
        return new JsonObject(Map.of());
    }

    private static @Nullable String text(JsonObject body, String name) {
        return body.get(name) instanceof JsonString text ? text.value() : null;
    }

    private @Nullable String shown(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = NOT_SHOWN.matcher(credentials.withoutSecret(text)).replaceAll(" ");
        return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + '…' : line;
    }

    /** Some servers send the seconds as text. Null when the answer does not tell, or nonsense. */
    private static @Nullable Duration life(JsonObject body) {
        JsonValue seconds = body.get("expires_in");
        try {
            BigDecimal number = seconds instanceof JsonNumber exact
                    ? exact.value()
                    : seconds instanceof JsonString text ? new BigDecimal(text.value()) : BigDecimal.ZERO;
            BigDecimal most = BigDecimal.valueOf(LONGEST_LIFE.toSeconds());
            return number.signum() <= 0
                    ? null
                    : Duration.ofSeconds(number.min(most).longValue());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
