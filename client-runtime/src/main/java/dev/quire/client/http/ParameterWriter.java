package dev.quire.client.http;

import dev.quire.client.http.ParameterParts.Kind;
import dev.quire.client.http.ParameterParts.Part;
import dev.quire.client.json.Codecs;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes parameters by their styles (OpenAPI 3.1, "Style Examples"; RFC 6570, section 3.2). */
final class ParameterWriter {
    private static final Pattern COOKIE_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private ParameterWriter() {}

    /** Returns what stands in a path for its variable, encoded. */
    static String path(String name, Object value, ParameterStyle style) {
        ParameterParts parts = ParameterParts.of(value).encoded(PercentEncoding::encode);
        return switch (style) {
            case SIMPLE -> parts.inRow(",");
            case SIMPLE_EXPLODED -> parts.inPairs(",");
            case LABEL -> '.' + parts.inRow(",");
            case LABEL_EXPLODED -> '.' + parts.inPairs(".");
            case MATRIX -> matrix(new Part(name, parts.inRow(",")));
            case MATRIX_EXPLODED ->
                parts.named(name).stream().map(ParameterWriter::matrix).collect(Collectors.joining());
            case JSON -> PercentEncoding.encode(json(value));
            default -> throw impossible("path", style);
        };
    }

    private static String matrix(Part part) {
        return ';' + part.name() + (part.text().isEmpty() ? "" : '=' + part.text());
    }

    /** Returns the pairs of a query, encoded. */
    static List<Part> query(String name, Parameters.Value given) {
        UnaryOperator<String> texts = given.reserved() ? PercentEncoding::encodeReserved : PercentEncoding::encode;
        return pairs(name, given.value(), given.style(), PercentEncoding::encode, texts);
    }

    /** Returns the pairs of a query or form, their names and texts encoded. */
    static List<Part> pairs(
            String name, Object value, ParameterStyle style, UnaryOperator<String> names, UnaryOperator<String> texts) {
        if (style == ParameterStyle.JSON) {
            return List.of(new Part(names.apply(name), texts.apply(json(value))));
        }
        if (style == ParameterStyle.DEEP) {
            return encoded(ParameterParts.deep(name, value), names, texts);
        }
        ParameterParts parts = ParameterParts.of(value);
        return switch (style) {
            case REPEAT -> encoded(parts.named(name), names, texts);
            case COMMAS -> inOne(names.apply(name), parts.encoded(texts), ",");
            case SPACES -> inOne(names.apply(name), parts.encoded(texts), "%20");
            case PIPES -> inOne(names.apply(name), parts.encoded(texts), "%7C");
            default -> throw impossible("query", style);
        };
    }

    private static List<Part> encoded(List<Part> parts, UnaryOperator<String> names, UnaryOperator<String> texts) {
        return parts.stream()
                .map(part -> new Part(names.apply(part.name()), texts.apply(part.text())))
                .toList();
    }

    private static List<Part> inOne(String name, ParameterParts parts, String separator) {
        return parts.isEmpty() ? List.of() : List.of(new Part(name, parts.inRow(separator)));
    }

    /** Returns the value of a header, as it is; empty for an empty list or object. */
    static String header(Object value, ParameterStyle style) {
        return switch (style) {
            case SIMPLE -> ParameterParts.of(value).inRow(",");
            case SIMPLE_EXPLODED -> ParameterParts.of(value).inPairs(",");
            case JSON -> json(value);
            default -> throw impossible("header", style);
        };
    }

    /** Tells whether there is nothing to send: an empty list or object. */
    static boolean isEmpty(Object value, ParameterStyle style) {
        return style != ParameterStyle.JSON
                && ParameterParts.of(value).kind() != Kind.ONE
                && ParameterParts.of(value).isEmpty();
    }

    /**
     * Returns the pairs of cookies, encoded as far as cookies need it.
     *
     * @throws IllegalArgumentException if a name is none that a cookie can have (RFC 6265, section 4.1.1)
     */
    static List<Part> cookie(String name, Object value, ParameterStyle style) {
        UnaryOperator<String> texts = PercentEncoding::encodeCookie;
        return switch (style) {
            case REPEAT, COMMAS, JSON -> pairs(name, value, style, ParameterWriter::cookieName, texts);
            default -> throw impossible("cookie", style);
        };
    }

    private static String cookieName(String name) {
        if (!COOKIE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a cookie: " + name.replaceAll("[^ -~]", "?"));
        }
        return name;
    }

    private static String json(Object value) {
        return Codecs.JSON.toJson(JsonBody.value(value));
    }

    private static IllegalArgumentException impossible(String place, ParameterStyle style) {
        return new IllegalArgumentException(
                "No " + place + " parameter is written by " + style.name().toLowerCase(Locale.ROOT));
    }
}
