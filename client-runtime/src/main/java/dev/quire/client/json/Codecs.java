package dev.quire.client.json;

import dev.quire.client.errors.DecodingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The codecs of the types that models are made of. */
public final class Codecs {
    /** Strings as they are. */
    public static final JsonCodec<String> STRING = new Scalar<>(JsonReader::string, JsonWriter::string);

    /** Whole numbers, exact: {@code 1.0} is read, {@code 1.5} and 2^63 are errors. */
    public static final JsonCodec<Long> INTEGER = new Scalar<>(JsonReader::integer, JsonWriter::integer);

    /** Numbers of any size, exact, with their scale. */
    public static final JsonCodec<BigDecimal> DECIMAL = new Scalar<>(JsonReader::decimal, JsonWriter::decimal);

    /**
     * Decimals in strings, exact, with their scale; written without exponent (save for more than about a thousand
     * zeros). A JSON number is read as well.
     */
    public static final JsonCodec<BigDecimal> DECIMAL_STRING =
            new Scalar<>(Codecs::decimalString, (out, value) -> out.string(Decimals.print(value)));

    /** Numbers as the nearest double; infinities and NaN are refused. */
    public static final JsonCodec<Double> DOUBLE = new Scalar<>(JsonReader::binary, JsonWriter::binary);

    /** True and false. */
    public static final JsonCodec<Boolean> BOOLEAN = new Scalar<>(JsonReader::bool, JsonWriter::bool);

    /** Times with offset, as {@link Rfc3339} reads and prints them. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME =
            new Scalar<>(Codecs::dateTime, (out, value) -> out.string(Rfc3339.print(value)));

    /** Times as whole seconds since 1970; a time between two seconds is refused, not rounded. */
    public static final JsonCodec<Instant> UNIX_TIME =
            new Scalar<>(Codecs::unixTime, (out, value) -> out.integer(seconds(value)));

    /** Dates as {@code 2024-12-31}. */
    public static final JsonCodec<LocalDate> DATE =
            new Scalar<>(Codecs::date, (out, value) -> out.string(Rfc3339.print(value)));

    /** Anything. */
    public static final JsonCodec<JsonValue> JSON = new Scalar<>(JsonTrees::read, JsonWriter::value);

    private Codecs() {}

    /** Arrays; the lists are immutable, and hold null where the array does. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> elements) {
        return new ListCodec<>(elements);
    }

    /** Objects with any member names; the maps are immutable, in order, and hold null where the object does. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> values) {
        return new MapCodec<>(values);
    }

    /**
     * Returns a time as whole seconds since 1970.
     *
     * @throws IllegalArgumentException if it has a fraction of a second
     */
    public static long seconds(Instant time) {
        if (time.getNano() != 0) {
            throw new IllegalArgumentException(
                    time + " is no whole second; use truncatedTo(ChronoUnit.SECONDS) if that is what you mean");
        }
        return time.getEpochSecond();
    }

    private static BigDecimal decimalString(JsonReader in) {
        if (in.kind() == JsonKind.NUMBER) {
            return in.decimal();
        }
        return Chars.of(in, "a decimal in a string", Decimals::parse);
    }

    private static OffsetDateTime dateTime(JsonReader in) {
        return Chars.of(in, "a time in a string", Rfc3339::parse);
    }

    private static LocalDate date(JsonReader in) {
        return Chars.of(in, "a date in a string", Rfc3339::parseDate);
    }

    private static Instant unixTime(JsonReader in) {
        long seconds = in.integer();
        if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
            throw in.failure("Expected seconds since 1970, found a number beyond all times", null);
        }
        return Instant.ofEpochSecond(seconds);
    }

    /** A codec of two functions. */
    private record Scalar<T>(Reading<T> reading, Writing<T> writing) implements JsonCodec<T> {
        @Override
        public T read(JsonReader in) {
            return reading.from(in);
        }

        @Override
        public void write(JsonWriter out, T value) {
            writing.to(out, value);
        }
    }

    private interface Reading<T> {
        T from(JsonReader in) throws DecodingException;
    }

    private interface Writing<T> {
        void to(JsonWriter out, T value);
    }
}
