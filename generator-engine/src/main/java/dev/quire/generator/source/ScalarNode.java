package dev.quire.generator.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A string, a number, true, false or null. The text is kept as written, so numbers lose nothing. */
public final class ScalarNode extends Node {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final BigInteger INT_MIN = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger INT_MAX = BigInteger.valueOf(Integer.MAX_VALUE);

    /** What a scalar is. */
    public enum Kind {
        STRING,
        /** A whole number as written: no point and no exponent. */
        INTEGER,
        /** A number with a point or an exponent. */
        DECIMAL,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final String text;

    ScalarNode(Location place, Kind kind, String text) {
        super(place);
        this.kind = kind;
        this.text = text;
    }

    /** A string at the place of {@code place}. */
    public static ScalarNode string(Node place, String text) {
        return new ScalarNode(place.location(), Kind.STRING, text);
    }

    /** A number, true, false or null as JSON spells it, at a place. */
    public static ScalarNode literal(Location place, String json) {
        return new ScalarNode(place, PlainScalar.kind(json), json);
    }

    /** True or false at the place of {@code place}. */
    public static ScalarNode bool(Node place, boolean value) {
        return new ScalarNode(place.location(), Kind.BOOLEAN, Boolean.toString(value));
    }

    public Kind kind() {
        return kind;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL;
    }

    /** The exact number, with the scale that was written; null when it is none. */
    public @Nullable BigDecimal number() {
        return isNumber() ? exact() : null;
    }

    /** Itself when it is a number, the number that its text spells when it is a string, null otherwise. */
    public @Nullable ScalarNode asNumber() {
        if (kind != Kind.STRING) {
            return isNumber() ? this : null;
        }
        Kind spelled = PlainScalar.kind(text);
        ScalarNode number = new ScalarNode(location(), spelled, text);
        return number.isNumber() ? number : null;
    }

    private BigDecimal exact() {
        return kind == Kind.INTEGER ? new BigDecimal(integer()) : new BigDecimal(text);
    }

    /** Whether it is the boolean {@code true}. */
    public boolean isTrue() {
        return kind == Kind.BOOLEAN && (text.charAt(0) == 't' || text.charAt(0) == 'T');
    }

    @Override
    public @Nullable String text() {
        return kind == Kind.NULL ? null : text;
    }

    private BigInteger integer() {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
    }

    @Override
    public boolean sameValue(Node other) {
        if (!(other instanceof ScalarNode scalar)) {
            return false;
        }
        if (isNumber() && scalar.isNumber()) {
            return exact().compareTo(scalar.exact()) == 0;
        }
        return switch (kind) {
            case NULL -> scalar.isNull();
            case BOOLEAN -> scalar.kind == Kind.BOOLEAN && isTrue() == scalar.isTrue();
            default -> kind == scalar.kind && text.equals(scalar.text);
        };
    }

    @Override
    public JsonNode toJson() {
        return switch (kind) {
            case STRING -> JSON.textNode(text);
            case INTEGER -> whole(integer());
            case DECIMAL -> DecimalNode.valueOf(new BigDecimal(text));
            case BOOLEAN -> JSON.booleanNode(isTrue());
            case NULL -> JSON.nullNode();
        };
    }

    /** As Jackson's own parser would choose, so that trees from both compare equal. */
    private static JsonNode whole(BigInteger value) {
        if (value.compareTo(INT_MIN) >= 0 && value.compareTo(INT_MAX) <= 0) {
            return JSON.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? JSON.numberNode(value.longValue()) : JSON.numberNode(value);
    }

    @Override
    ScalarNode copyAt(Location place) {
        return new ScalarNode(place, kind, text);
    }
}
