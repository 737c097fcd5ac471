package dev.quire.generator.paging.schemes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What kind of value a schema means, for the questions that paging asks. References are followed before. */
final class Kinds {

    private static final Set<String> TIMES = Set.of("date", "date-time", "time", "unix-time", "timestamp");
    private static final Set<String> ADDRESSES = Set.of("uri", "url", "uri-reference", "iri", "iri-reference");
    private static final Pattern TIME_WORDS = Pattern.compile(
            "\\b(dates?|times?|timestamps?|iso[ -]?8601|rfc[ -]?3339|yyyy|unix|epoch)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS_WORDS =
            Pattern.compile("\\b(ur[li]s?|link|href|https?|relative path|page path)\\b", Pattern.CASE_INSENSITIVE);

    private Kinds() {}

    /** A number, or one among other kinds. */
    static boolean isNumber(Schema schema) {
        return any(
                schema,
                shape -> shape instanceof Shape.Numeric numeric
                        && numeric.values().isEmpty());
    }

    /** A number that a request sends, declared as a string whose default is a number too. */
    static boolean isSentNumber(Schema schema) {
        return isNumber(schema) || isText(schema) && hasNumericDefault(schema);
    }

    private static boolean hasNumericDefault(Schema schema) {
        JsonNode stated = schema.defaultValue();
        return stated != null && stated.isTextual() && stated.textValue().matches("\\d{1,9}");
    }

    /** A free string, or one among other kinds, or a value without a type. */
    static boolean isText(Schema schema) {
        return any(
                schema,
                shape -> shape instanceof Shape.Any
                        || shape instanceof Shape.Text text && text.values().isEmpty());
    }

    /** Whether a parameter can take what the answer gives: texts take texts, numbers take numbers. */
    static boolean takes(Schema parameter, Schema given) {
        return isText(parameter) && isText(given) || isNumber(parameter) && isNumber(given);
    }

    static boolean isBoolean(Schema schema) {
        return any(schema, shape -> shape instanceof Shape.Bool);
    }

    static boolean isArray(Schema schema) {
        return schema.shape() instanceof Shape.Array;
    }

    /** A point in time, by its format or by what is said about it. */
    static boolean isTime(Schema schema, String said) {
        return TIMES.contains(format(schema)) || TIME_WORDS.matcher(said).find();
    }

    /** An address, by its format. */
    static boolean hasAddressFormat(Schema schema) {
        return ADDRESSES.contains(format(schema));
    }

    /** An address, by its format, its description or its examples. */
    static boolean isAddress(Schema schema) {
        String description = schema.docs().description();
        return hasAddressFormat(schema)
                || description != null && ADDRESS_WORDS.matcher(description).find()
                || schema.docs().examples().stream().map(JsonNode::asText).anyMatch(text -> text.contains("://"));
    }

    private static String format(Schema schema) {
        String format = null;
        if (schema.shape() instanceof Shape.Text text) {
            format = text.format();
        } else if (schema.shape() instanceof Shape.Numeric numeric) {
            format = numeric.format();
        }
        return format == null ? "" : format.toLowerCase(Locale.ROOT);
    }

    private static boolean any(Schema schema, Predicate<Shape> test) {
        List<Schema> schemas = schema.shape() instanceof Shape.Union union ? union.branches() : List.of(schema);
        return schemas.stream().map(Schema::shape).anyMatch(test);
    }
}
