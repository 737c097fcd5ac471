package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.types.JavaType.JsonForm;
import dev.quire.generator.java.types.JavaType.Mapped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes that the runtime can read and write by itself, for each kind of JSON that it can. */
final class JdkTypes {
    private static final String CODECS = "dev.quire.client.json.JdkCodecs.";
    private static final Map<String, Map<JsonForm, JavaType>> TYPES = new TreeMap<>();
    private static final Map<String, String> BY_SHORT_NAME = new TreeMap<>(Map.of("int", "java.lang.Integer"));

    static {
        List.of(
                        JavaType.STRING,
                        JavaType.INTEGER,
                        JavaType.DECIMAL,
                        JavaType.DECIMAL_STRING,
                        JavaType.DOUBLE,
                        JavaType.BOOLEAN,
                        JavaType.DATE_TIME,
                        JavaType.UNIX_TIME,
                        JavaType.DATE,
                        JavaType.JSON)
                .forEach(type -> add(type.name(), type.json(), type));
        text("java.util.UUID", "UUID");
        text("java.net.URI", "URI");
        text("java.time.Instant", "INSTANT");
        text("java.time.ZonedDateTime", "ZONED_DATE_TIME");
        text("java.time.LocalDateTime", "LOCAL_DATE_TIME");
        text("java.time.LocalTime", "LOCAL_TIME");
        text("java.time.OffsetTime", "OFFSET_TIME");
        text("java.time.Duration", "DURATION");
        text("java.time.Period", "PERIOD");
        text("java.time.Year", "YEAR_STRING");
        text("java.time.YearMonth", "YEAR_MONTH");
        text("java.time.MonthDay", "MONTH_DAY");
        text("java.time.ZoneId", "ZONE_ID");
        text("java.time.ZoneOffset", "ZONE_OFFSET");
        text("java.util.Locale", "LOCALE");
        text("java.util.Currency", "CURRENCY");
        text("byte[]", "BYTES");
        text("java.lang.Integer", "INT_STRING");
        text("java.lang.Long", "LONG_STRING");
        text("java.math.BigInteger", "BIG_INTEGER_STRING");
        number("java.time.Year", "YEAR");
        number("java.lang.Integer", "INT");
        number("java.lang.Short", "SHORT");
        number("java.lang.Byte", "BYTE");
        number("java.lang.Float", "FLOAT");
        number("java.math.BigInteger", "BIG_INTEGER");
    }

    private JdkTypes() {}

    private static void text(String name, String codec) {
        add(name, JsonForm.TEXT, new Mapped(name, CODECS + codec, JsonForm.TEXT));
    }

    private static void number(String name, String codec) {
        add(name, JsonForm.NUMBER, new Mapped(name, CODECS + codec, JsonForm.NUMBER));
    }

    private static void add(String name, JsonForm form, JavaType type) {
        TYPES.computeIfAbsent(name, known -> new EnumMap<>(JsonForm.class)).put(form, type);
        String simple = name.substring(name.lastIndexOf('.') + 1);
        BY_SHORT_NAME.put(simple, name);
        if (name.startsWith("java.lang.")) {
            BY_SHORT_NAME.put(JavaNames.lower(simple), name);
        }
    }

    /** The qualified name of a class that is called by its simple name, or of a primitive type's box. */
    static @Nullable String qualified(String name) {
        return BY_SHORT_NAME.get(name);
    }

    /** How a class is that kind of JSON; null when the runtime can not have it so. */
    static @Nullable JavaType of(String name, JsonForm form) {
        return Objects.requireNonNullElse(TYPES.get(name), Map.<JsonForm, JavaType>of())
                .get(form);
    }
}
