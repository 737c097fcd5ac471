package dev.quire.client.http;

import dev.quire.client.Headers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What headers say about rate limits: RFC 9110 (Retry-After), the RateLimit draft, and common older names. */
final class RateLimit {
    private static final List<String> REMAINING =
            List.of("ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining");
    private static final List<String> RESET = List.of("ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset");

    /** A reset above it is a time of day, not a number of seconds from now: twenty years. */
    private static final long EPOCH_SECONDS = 630_720_000L;

    private static final long EPOCH_MILLIS = EPOCH_SECONDS * 1_000;

    private RateLimit() {}

    /** Tells whether the headers say that a limit is used up. */
    static boolean isNamed(Headers headers) {
        return headers.first("Retry-After") != null || isUsedUp(headers);
    }

    private static boolean isUsedUp(Headers headers) {
        return REMAINING.stream().anyMatch(name -> "0".equals(headers.first(name)));
    }

    /** Returns how long to wait, or null when the headers do not say; resets count only if the limit is used up. */
    static @Nullable Duration askedPause(Headers headers, Instant now) {
        Duration millis = inMillis(headers.first("retry-after-ms"));
        if (millis != null) {
            return millis;
        }
        Duration after = retryAfter(headers.first("Retry-After"), now);
        if (after != null || !isUsedUp(headers)) {
            return after;
        }
        for (String name : RESET) {
            Duration reset = reset(headers.first(name), now);
            if (reset != null) {
                return reset;
            }
        }
        return null;
    }

    private static @Nullable Duration inMillis(@Nullable String value) {
        Double number = number(value);
        return number == null ? null : Duration.ofMillis((long) Math.ceil(number));
    }

    private static @Nullable Duration retryAfter(@Nullable String value, Instant now) {
        Double number = number(value);
        if (number != null) {
            return ofSeconds(number);
        }
        try {
            return value == null
                    ? null
                    : until(ZonedDateTime.parse(value.strip(), HTTP_DATE).toInstant(), now);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private static @Nullable Duration reset(@Nullable String value, Instant now) {
        Double number = number(value);
        if (number == null) {
            return null;
        }
        if (number > EPOCH_MILLIS) {
            return until(Instant.ofEpochMilli(number.longValue()), now);
        }
        return number > EPOCH_SECONDS ? until(Instant.ofEpochSecond(number.longValue()), now) : ofSeconds(number);
    }

    private static Duration ofSeconds(double seconds) {
        return Duration.ofMillis((long) Math.ceil(seconds * 1_000));
    }

    private static Duration until(Instant time, Instant now) {
        Duration duration = Duration.between(now, time);
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** Returns a number that is not negative, or null. */
    private static @Nullable Double number(@Nullable String value) {
        if (value == null || !value.strip().matches("[0-9]{1,15}(\\.[0-9]{1,9})?")) {
            return null;
        }
        return Double.valueOf(value.strip());
    }
}
