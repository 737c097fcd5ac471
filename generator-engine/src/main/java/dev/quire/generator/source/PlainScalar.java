package dev.quire.generator.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a YAML scalar without quotes is: the core schema of YAML 1.2 (section 10.3.2), which OpenAPI asks for. So {@code no},
 * {@code on}, {@code y} and dates are strings, {@code 010} is ten and {@code 0o10} eight. Infinity and not-a-number, which
 * JSON lacks, are strings.
 */
final class PlainScalar {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE]([-+]?[0-9]+))?");

    /** Enough for any double, and small enough to be written out. */
    private static final int MAX_EXPONENT = 999;

    private PlainScalar() {}

    static ScalarNode.Kind kind(String text) {
        if (text.isEmpty()) {
            return ScalarNode.Kind.NULL;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            return numeric(text);
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> ScalarNode.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> ScalarNode.Kind.BOOLEAN;
            default -> ScalarNode.Kind.STRING;
        };
    }

    private static ScalarNode.Kind numeric(String text) {
        if (text.length() > TreeReader.MAX_NUMBER_LENGTH) {
            return ScalarNode.Kind.STRING;
        }
        if (INTEGER.matcher(text).matches()) {
            return ScalarNode.Kind.INTEGER;
        }
        return isDecimal(text) && isReasonable(text) ? ScalarNode.Kind.DECIMAL : ScalarNode.Kind.STRING;
    }

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Whether a decimal's exponent is one that can be computed with. */
    static boolean isReasonable(String decimal) {
        Matcher parts = DECIMAL.matcher(decimal);
        if (!parts.matches() || parts.group(1) == null) {
            return true;
        }
        String digits = parts.group(1).replaceFirst("^[-+]?0*", "");
        return digits.length() <= 3 && (digits.isEmpty() || Integer.parseInt(digits) <= MAX_EXPONENT);
    }

    static void reportNumber(Location at, Problems problems) {
        problems.warning(
                at, "A number this large or small can not be used and is read as text", "Write a number of usual size");
    }
}
