package dev.quire.client.json;

import java.math.BigDecimal;

/** Text to decimal and back; the short ones, which are nearly all, without detours. */
final class Decimals {
    /** Digits that always fit into a long. */
    private static final int SHORT = 18;

    /** Longer texts take quadratic time. */
    private static final int LONGEST = 1_000;

    /** A scale beyond it would make {@code toPlainString} write a flood of zeros. */
    private static final int LARGEST_PLAIN_SCALE = 1_000;

    private Decimals() {}

    /**
     * Reads a decimal, exact and with its scale.
     *
     * @throws NumberFormatException if it is none or is longer than 1,000 characters
     */
    static BigDecimal parse(char[] text, int offset, int length) {
        int from = length > 0 && text[offset] == '-' ? offset + 1 : offset;
        int end = offset + length;
        if (end - from > SHORT + 1 || from == end) {
            return parseLong(text, offset, length);
        }
        long unscaled = 0;
        int point = -1;
        for (int i = from; i < end; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else if (text[i] == '.' && point < 0 && i > from && i < end - 1) {
                point = i;
            } else {
                return parseLong(text, offset, length);
            }
        }
        if (point < 0 && end - from > SHORT) {
            return parseLong(text, offset, length);
        }
        return BigDecimal.valueOf(from == offset ? unscaled : -unscaled, point < 0 ? 0 : end - 1 - point);
    }

    private static BigDecimal parseLong(char[] text, int offset, int length) {
        if (length > LONGEST) {
            throw new NumberFormatException("a decimal of " + length + " characters; at most " + LONGEST + " are read");
        }
        return new BigDecimal(text, offset, length);
    }

    /** Returns the decimal as a JSON number that keeps the scale: with an exponent only if it has no plain form. */
    static String printNumber(BigDecimal value) {
        boolean plain = value.scale() >= 0 && value.scale() <= LARGEST_PLAIN_SCALE;
        return plain ? value.toPlainString() : value.toString();
    }

    /** Returns the decimal without an exponent, unless that would take more than about a thousand zeros. */
    static String print(BigDecimal value) {
        return Math.abs((long) value.scale()) > LARGEST_PLAIN_SCALE ? value.toString() : value.toPlainString();
    }
}
