package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Makes up values; the same ones in each run, as the seed is a name. */
final class Dice {
    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final long EARLIEST = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final int SPAN = 2 * 365 * 24 * 3600;

    private final Random random;

    Dice(String seed) {
        this.random = new Random(seed.hashCode());
    }

    /** True once in so many throws. */
    boolean oneIn(int throwsPerHit) {
        return random.nextInt(throwsPerHit) == 0;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Letters and digits. */
    String id(int length) {
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** A number above zero and at most {@code 10^digits * 10^-scale}, written with exactly that scale. */
    BigDecimal decimal(int digits, int scale) {
        BigInteger unscaled = BigInteger.valueOf(1 + (long) (random.nextDouble() * Math.pow(10, digits)));
        return new BigDecimal(unscaled, scale);
    }

    /** Unix seconds in 2024 or 2025. */
    long unixTime() {
        return EARLIEST + random.nextInt(SPAN);
    }

    /** A time in 2024 or 2025 as RFC 3339 text with milliseconds. */
    String time() {
        return MILLIS.format(Instant.ofEpochSecond(unixTime(), random.nextInt(1000) * 1_000_000L));
    }
}
