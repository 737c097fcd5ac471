package dev.quire.client.json;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A JSON number, exact. Two numbers are equal when they are the same number: {@code 1.0} equals {@code 1}; the scale is
 * kept and written back all the same.
 *
 * @param value of any size and precision
 */
public record JsonNumber(BigDecimal value) implements JsonValue {
    /** Refuses null. */
    public JsonNumber {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return Decimals.printNumber(value);
    }
}
