package dev.quire.client.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * The codecs of the JDK's types that a description's types can be mapped to. Those whose names end in {@code STRING} are numbers
 * in strings. What a type can not hold is an error, never rounded or cut.
 */
public final class JdkCodecs {
    /** Longer integers are refused: a few characters can write one that fills the memory. */
    private static final int MOST_DIGITS = 10_000;

    private static final int UUID_LENGTH = 36;

    /** As {@code 123e4567-e89b-12d3-a456-426614174000}. */
    public static final JsonCodec<UUID> UUID = new Text<>("a UUID in a string", JdkCodecs::uuid, Object::toString);

    /** RFC 2396, as {@link URI#create} reads it. */
    public static final JsonCodec<URI> URI = new Text<>("a URI in a string", java.net.URI::create, Object::toString);

    /** Times with offset, written in UTC; see {@link Rfc3339}. */
    public static final JsonCodec<Instant> INSTANT = new Text<>(
            "a time in a string",
            text -> Rfc3339.parse(text).toInstant(),
            value -> Rfc3339.print(value.atOffset(ZoneOffset.UTC)));

    /** Times with offset; the name of a zone is not written. */
    public static final JsonCodec<ZonedDateTime> ZONED_DATE_TIME = new Text<>(
            "a time in a string",
            text -> Rfc3339.parse(text).toZonedDateTime(),
            value -> Rfc3339.print(value.toOffsetDateTime()));

    /** As {@code 2024-12-31T23:59:59}, without offset. */
    public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME =
            new Text<>("a date and a time in a string", LocalDateTime::parse, JdkCodecs::print);

    /** As {@code 23:59:59}. */
    public static final JsonCodec<LocalTime> LOCAL_TIME =
            new Text<>("a time of day in a string", LocalTime::parse, DateTimeFormatter.ISO_LOCAL_TIME::format);

    /** As {@code 23:59:59+01:00}. */
    public static final JsonCodec<OffsetTime> OFFSET_TIME = new Text<>(
            "a time of day with offset in a string", OffsetTime::parse, DateTimeFormatter.ISO_OFFSET_TIME::format);

    /** ISO 8601, as {@code PT1H30M}. */
    public static final JsonCodec<Duration> DURATION =
            new Text<>("a duration in a string", Duration::parse, Duration::toString);

    /** ISO 8601, as {@code P1Y2M3D}. */
    public static final JsonCodec<Period> PERIOD = new Text<>("a period in a string", Period::parse, Period::toString);

    /** As {@code 2024}, in a string. */
    public static final JsonCodec<Year> YEAR_STRING = new Text<>("a year in a string", Year::parse, Year::toString);

    /** As {@code 2024}, a number. */
    public static final JsonCodec<Year> YEAR = new Whole<>(year -> Year.of(year.intValueExact()), Year::getValue);

    /** As {@code 2024-12}. */
    public static final JsonCodec<YearMonth> YEAR_MONTH =
            new Text<>("a year and month in a string", YearMonth::parse, YearMonth::toString);

    /** As {@code --12-31}. */
    public static final JsonCodec<MonthDay> MONTH_DAY =
            new Text<>("a month and day in a string", MonthDay::parse, MonthDay::toString);

    /** A name such as {@code Europe/Berlin}, or an offset. */
    public static final JsonCodec<ZoneId> ZONE_ID = new Text<>("a time zone in a string", ZoneId::of, ZoneId::getId);

    /** As {@code +01:00}. */
    public static final JsonCodec<ZoneOffset> ZONE_OFFSET =
            new Text<>("an offset of time in a string", ZoneOffset::of, ZoneOffset::getId);

    /** BCP 47, as {@code en-GB}. */
    public static final JsonCodec<Locale> LOCALE = new Text<>(
            "a language tag in a string",
            text -> new Locale.Builder().setLanguageTag(text).build(),
            Locale::toLanguageTag);

    /** ISO 4217, as {@code EUR}. */
    public static final JsonCodec<Currency> CURRENCY =
            new Text<>("the code of a currency in a string", Currency::getInstance, Currency::getCurrencyCode);

    /** Base64 (RFC 4648, section 4). The arrays are not copied when they are read from a model. */
    public static final JsonCodec<byte[]> BYTES =
            new Text<>("Base64 in a string", Base64.getDecoder()::decode, Base64.getEncoder()::encodeToString);

    /** Whole numbers of 32 bits. */
    public static final JsonCodec<Integer> INT = new Whole<>(BigInteger::intValueExact, value -> value);

    /** Whole numbers of 16 bits. */
    public static final JsonCodec<Short> SHORT = new Whole<>(BigInteger::shortValueExact, value -> value);

    /** Whole numbers of 8 bits. */
    public static final JsonCodec<Byte> BYTE = new Whole<>(BigInteger::byteValueExact, value -> value);

    /** Whole numbers of up to 10,000 digits. */
    public static final JsonCodec<BigInteger> BIG_INTEGER = new Whole<>(value -> value, value -> value);

    /** Whole numbers of 32 bits. */
    public static final JsonCodec<Integer> INT_STRING =
            new Text<>("a whole number in a string", Integer::valueOf, value -> Integer.toString(value));

    /** Whole numbers of 64 bits. */
    public static final JsonCodec<Long> LONG_STRING =
            new Text<>("a whole number in a string", Long::valueOf, value -> Long.toString(value));

    /** Whole numbers of up to 10,000 digits. */
    public static final JsonCodec<BigInteger> BIG_INTEGER_STRING =
            new Text<>("a whole number in a string", JdkCodecs::bigInteger, BigInteger::toString);

    /** Numbers as the nearest float; larger ones are refused. */
    public static final JsonCodec<Float> FLOAT = new FloatCodec();

    private JdkCodecs() {}

    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("A UUID has " + UUID_LENGTH + " characters");
        }
        return java.util.UUID.fromString(text);
    }

    private static String print(LocalDateTime value) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value);
    }

    private static BigInteger bigInteger(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new NumberFormatException("More than " + MOST_DIGITS + " digits");
        }
        return new BigInteger(text);
    }

    /** A codec of what a string says. */
    private record Text<T>(String expected, Function<String, T> parsing, Function<T, String> printing)
            implements JsonCodec<T> {
        @Override
        public T read(JsonReader in) {
            if (in.kind() != JsonKind.STRING) {
                throw in.mismatch(expected);
            }
            String text = in.string();
            try {
                return parsing.apply(text);
            } catch (RuntimeException e) {
                throw in.failure("Expected " + expected + ", found another text", e);
            }
        }

        @Override
        public void write(JsonWriter out, T value) {
            out.string(printing.apply(value));
        }
    }

    /** A codec of whole numbers that no fraction and no more digits fit. */
    private record Whole<T>(Function<BigInteger, T> narrowing, Function<T, Number> widening) implements JsonCodec<T> {
        @Override
        public T read(JsonReader in) {
            BigDecimal number = in.decimal();
            try {
                return narrowing.apply(whole(number));
            } catch (RuntimeException e) {
                throw in.failure("Expected a whole number that its type can hold, found another number", e);
            }
        }

        /** Asks for the digits first: they can be more than memory holds, on both sides of the point. */
        private static BigInteger whole(BigDecimal number) {
            long digits = number.precision() - (long) number.scale();
            if (number.signum() != 0 && (digits < 1 || digits > MOST_DIGITS)) {
                throw new ArithmeticException("A fraction, or more than " + MOST_DIGITS + " digits");
            }
            return number.signum() == 0 ? BigInteger.ZERO : number.toBigIntegerExact();
        }

        @Override
        public void write(JsonWriter out, T value) {
            Number number = widening.apply(value);
            if (number instanceof BigInteger large) {
                out.decimal(new BigDecimal(large));
            } else {
                out.integer(number.longValue());
            }
        }
    }

    private static final class FloatCodec implements JsonCodec<Float> {
        @Override
        public Float read(JsonReader in) {
            float number = (float) in.binary();
            if (Float.isInfinite(number)) {
                throw in.failure("Expected a number within the range of a float, found a larger one", null);
            }
            return number;
        }

        @Override
        public void write(JsonWriter out, Float value) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException(value + " is no number of JSON");
            }
            out.decimal(new BigDecimal(value.toString()));
        }
    }
}
