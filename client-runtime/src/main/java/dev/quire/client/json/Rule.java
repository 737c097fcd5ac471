package dev.quire.client.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One validation keyword (JSON Schema Validation 2020-12, section 6). What it does not speak of, it lets pass, and so does a
 * keyword that this version does not know.
 *
 * @param value what the description says: a number, a pattern or true
 */
record Rule(String keyword, Object value) {
    private static final int LARGEST_SCALE = 1_000;

    static Rule of(String keyword, Object value) {
        return new Rule(keyword, keyword.equals("pattern") ? new BoundedPattern(value.toString()) : value);
    }

    /** Returns what is wrong, without showing the value; null when nothing is. */
    @Nullable
    String violation(Object given) {
        return switch (keyword) {
            case "minLength", "maxLength" -> count(length(given), "characters");
            case "minItems", "maxItems" -> count(items(given), "items");
            case "minProperties", "maxProperties" -> count(members(given), "members");
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> limit(number(given));
            case "multipleOf" -> multiple(number(given));
            case "uniqueItems" -> unique(given);
            case "pattern" -> pattern(text(given));
            default -> null;
        };
    }

    private BigDecimal limit() {
        return new BigDecimal(value.toString());
    }

    private @Nullable String count(int found, String what) {
        boolean least = keyword.startsWith("min");
        int limit = limit().intValue();
        boolean good = found < 0 || (least ? found >= limit : found <= limit);
        return good ? null : "must have at " + (least ? "least " : "most ") + limit + ' ' + what + ", not " + found;
    }

    private @Nullable String limit(@Nullable BigDecimal number) {
        int order = number == null ? 0 : number.compareTo(limit());
        boolean good = number == null
                || switch (keyword) {
                    case "minimum" -> order >= 0;
                    case "maximum" -> order <= 0;
                    case "exclusiveMinimum" -> order > 0;
                    default -> order < 0;
                };
        String words = switch (keyword) {
            case "minimum" -> "at least ";
            case "maximum" -> "at most ";
            case "exclusiveMinimum" -> "more than ";
            default -> "less than ";
        };
        return good ? null : "must be " + words + limit().toPlainString();
    }

    private @Nullable String multiple(@Nullable BigDecimal number) {
        // A remainder writes out all digits between the two.
        boolean far = number != null && Math.abs((long) number.scale()) > LARGEST_SCALE;
        boolean good = number == null || far || number.remainder(limit()).signum() == 0;
        return good ? null : "must be a multiple of " + limit().toPlainString();
    }

    private static @Nullable String unique(Object given) {
        Collection<?> elements = elements(given);
        boolean good = elements == null || new HashSet<>(elements).size() == elements.size();
        return good ? null : "must not have the same item twice";
    }

    private @Nullable String pattern(@Nullable String text) {
        boolean good = text == null || ((BoundedPattern) value).mayMatch(text);
        return good ? null : "must match " + value;
    }

    private static @Nullable String text(Object given) {
        if (given instanceof JsonString string) {
            return string.value();
        }
        return given instanceof String string ? string : null;
    }

    private static int length(Object given) {
        String text = text(given);
        return text == null ? -1 : text.codePointCount(0, text.length());
    }

    private static @Nullable BigDecimal number(Object given) {
        if (given instanceof JsonNumber number) {
            return number.value();
        } else if (given instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number);
        } else if (given instanceof BigDecimal number) {
            return number;
        } else if (given instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (given instanceof Float number && Float.isFinite(number)) {
            return new BigDecimal(number.toString());
        }
        boolean small = given instanceof Integer || given instanceof Short || given instanceof Byte;
        return small || given instanceof Long ? BigDecimal.valueOf(((Number) given).longValue()) : null;
    }

    static @Nullable Collection<?> elements(Object given) {
        if (given instanceof JsonArray array) {
            return array.elements();
        }
        return given instanceof Collection<?> collection ? collection : null;
    }

    private static int items(Object given) {
        Collection<?> elements = elements(given);
        return elements == null ? -1 : elements.size();
    }

    private static int members(Object given) {
        if (given instanceof JsonObject object) {
            return object.members().size();
        }
        return given instanceof Map<?, ?> map ? map.size() : -1;
    }
}
