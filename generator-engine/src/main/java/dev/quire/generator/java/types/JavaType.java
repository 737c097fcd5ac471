package dev.quire.generator.java.types;

/** A Java type together with how it is read and written, before its file decides how to spell it. */
public sealed interface JavaType {

    /**
     * A type of the JDK or the runtime.
     *
     * @param name qualified
     * @param codec its constant in the runtime's {@code Codecs}
     * @param json what it is in JSON
     */
    record Simple(String name, String codec, JsonForm json) implements JavaType {}

    /**
     * A generated type.
     *
     * @param key what it is known by in the {@link TypeCatalog}
     */
    public record Declared(String key, JsonForm json) implements JavaType {}

    /**
     * A class that the user wants to stand for something; generated code mentions it and knows nothing else of it.
     *
     * @param name qualified
     * @param codec the qualified constant that reads and writes it
     * @param json what it is in JSON
     */
    record Mapped(String name, String codec, JsonForm json) implements JavaType {}

    /** A list; its items may be null where the description says so. */
    record ListOf(JavaType items, boolean nullableItems) implements JavaType {}

    /** A map from member names; its values may be null where the description says so. */
    record MapOf(JavaType values, boolean nullableValues) implements JavaType {}

    /** What a value is in JSON; unions tell their branches apart by it. */
    enum JsonForm {
        TEXT,
        NUMBER,
        BOOLEAN,
        ARRAY,
        OBJECT,
        ANY
    }

    /** A string. */
    Simple STRING = new Simple("java.lang.String", "STRING", JsonForm.TEXT);
    /** An integer of any size that a long holds. */
    Simple INTEGER = new Simple("java.lang.Long", "INTEGER", JsonForm.NUMBER);
    /** An exact number. */
    Simple DECIMAL = new Simple("java.math.BigDecimal", "DECIMAL", JsonForm.NUMBER);
    /** An exact number in a string. */
    Simple DECIMAL_STRING = new Simple("java.math.BigDecimal", "DECIMAL_STRING", JsonForm.TEXT);
    /** A number that is binary on the other side too. */
    Simple DOUBLE = new Simple("java.lang.Double", "DOUBLE", JsonForm.NUMBER);
    /** True or false. */
    Simple BOOLEAN = new Simple("java.lang.Boolean", "BOOLEAN", JsonForm.BOOLEAN);
    /** A time with offset, RFC 3339. */
    Simple DATE_TIME = new Simple("java.time.OffsetDateTime", "DATE_TIME", JsonForm.TEXT);
    /** Seconds since 1970. */
    Simple UNIX_TIME = new Simple("java.time.Instant", "UNIX_TIME", JsonForm.NUMBER);
    /** A day. */
    Simple DATE = new Simple("java.time.LocalDate", "DATE", JsonForm.TEXT);
    /** Anything. */
    Simple JSON = new Simple("dev.quire.client.json.JsonValue", "JSON", JsonForm.ANY);

    /** Bytes, a file or a stream that is sent; never in JSON. */
    Simple UPLOAD = new Simple("dev.quire.client.http.Upload", "", JsonForm.TEXT);

    /** What a value of this type is in JSON. */
    default JsonForm form() {
        if (this instanceof Simple simple) {
            return simple.json();
        }
        if (this instanceof Declared declared) {
            return declared.json();
        }
        if (this instanceof Mapped mapped) {
            return mapped.json();
        }
        return this instanceof ListOf ? JsonForm.ARRAY : JsonForm.OBJECT;
    }
}
