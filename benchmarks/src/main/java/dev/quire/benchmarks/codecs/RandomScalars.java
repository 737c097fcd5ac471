package dev.quire.benchmarks.codecs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random strings and numbers, the awkward ones among them: long, precise, far away, in any script. */
final class RandomScalars {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String[] LETTERS = {
        "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u0000", "\u2028", "é", "日", "\uD83D\uDE00", "<", "&", "%"
    };
    private static final int DAYS = 40_000;

    private final Random random;

    RandomScalars(Random random) {
        this.random = random;
    }

    JsonNode string(@Nullable String format, int shortest, int longest) {
        return JSON.textNode(
                switch (format == null ? "" : format) {
                    case "date-time" -> time();
                    case "date" -> date();
                    case "decimal" -> decimal(true).toPlainString();
                    default -> text(shortest, longest);
                });
    }

    private String text(int shortest, int longest) {
        int length = Math.min(Math.max(shortest, random.nextInt(12)), longest);
        StringBuilder text = new StringBuilder();
        while (text.codePointCount(0, text.length()) < length) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private String date() {
        return LocalDate.ofEpochDay(random.nextInt(DAYS) - DAYS / 4).toString();
    }

    private String time() {
        String fraction = random.nextBoolean()
                ? ""
                : "."
                        + String.valueOf(1_000_000_000L + random.nextInt(1_000_000_000))
                                .substring(1, 2 + random.nextInt(9));
        String offset = random.nextBoolean()
                ? "Z"
                : String.format(
                        Locale.ROOT,
                        "%s%02d:%02d",
                        random.nextBoolean() ? "+" : "-",
                        random.nextInt(14),
                        1 + random.nextInt(59));
        return String.format(
                Locale.ROOT,
                "%sT%02d:%02d:%02d%s%s",
                date(),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                fraction,
                offset);
    }

    /** Within the limits as far as those fit into 64 bits, which is what the generator promises. */
    JsonNode integer(@Nullable String format, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        if ("int32".equals(format)) {
            low = Integer.MIN_VALUE;
            high = Integer.MAX_VALUE;
        } else if ("unix-time".equals(format)) {
            low = Instant.MIN.getEpochSecond();
            high = Instant.MAX.getEpochSecond();
        }
        BigInteger from = BigInteger.valueOf(low);
        BigInteger to = BigInteger.valueOf(high);
        from = least == null ? from : from.max(least.toBigInteger());
        to = most == null ? to : to.min(most.toBigInteger());
        if (from.compareTo(to) > 0) {
            throw new Unsatisfiable("integers beyond 64 bits");
        }
        BigInteger span = to.subtract(from).add(BigInteger.ONE);
        BigInteger offset = new BigInteger(span.bitLength() + 8, random).mod(span);
        return JSON.numberNode(
                switch (random.nextInt(4)) {
                    case 0 -> from;
                    case 1 -> to;
                    default -> from.add(offset);
                });
    }

    JsonNode number(@Nullable String format, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        boolean binary = "double".equals(format) || "float".equals(format);
        BigDecimal value = binary ? BigDecimal.valueOf(random.nextGaussian() * 1e6) : decimal(random.nextBoolean());
        if (least != null && value.compareTo(least) < 0) {
            value = least;
        }
        if (most != null && value.compareTo(most) > 0) {
            value = most;
        }
        return JSON.numberNode(value);
    }

    private BigDecimal decimal(boolean plain) {
        BigInteger digits = new BigInteger(8 + random.nextInt(120), random);
        int scale = plain ? random.nextInt(25) : random.nextInt(200) - 100;
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
    }

    /** Any JSON, a few levels deep. */
    JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(decimal(false));
            case 3 -> integer(null, null, null);
            case 4 -> string(null, 0, 12);
            case 5 -> JSON.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
            default ->
                JSON.objectNode().<com.fasterxml.jackson.databind.node.ObjectNode>set("any", anything(depth - 1));
        };
    }
}
