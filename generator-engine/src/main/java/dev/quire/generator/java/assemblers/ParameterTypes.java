package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.java.types.JavaType.Declared;
import dev.quire.generator.java.types.JavaType.JsonForm;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.MediaTypes;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;

/** The Java types of parameters, and how they are written. */
public final class ParameterTypes {
    private static final String STYLES = "dev.quire.client.http.ParameterStyle";

    private final ApiModel api;
    private final TypeCatalog catalog;

    /** Of the types that were found. */
    public ParameterTypes(ApiModel api, TypeCatalog catalog) {
        this.api = api;
        this.catalog = catalog;
    }

    /** A union of texts is a text outside JSON; where a branch is a list, a list takes all of them. */
    JavaType of(Parameter parameter) {
        JavaType type = catalog.type(parameter.schema(), parameter.name());
        if (isJson(parameter)) {
            return type;
        }
        return parameter.contentType() == null ? plain(type, parameter.schema()) : JavaType.STRING;
    }

    private JavaType plain(JavaType type, Schema schema) {
        Shape shape = catalog.resolve(schema).shape();
        if (type instanceof JavaType.ListOf list && shape instanceof Shape.Array array) {
            return new JavaType.ListOf(plain(list.items(), array.items()), false);
        }
        if (type.equals(JavaType.JSON)) {
            return shape instanceof Shape.Any ? JavaType.STRING : JavaType.JSON;
        }
        if (type instanceof Declared declared
                && declared.json() == JsonForm.ANY
                && ParameterValues.isPlain(api, schema)) {
            boolean list = catalog.shape(declared) instanceof Shape.Union union
                    && catalog.branches(union).stream().anyMatch(b -> b.type() instanceof JavaType.ListOf);
            return list ? new JavaType.ListOf(JavaType.STRING, false) : JavaType.STRING;
        }
        return type;
    }

    /**
     * The step that sets a parameter, such as {@code query("ids", ids, ParameterStyle.COMMAS)}.
     *
     * @param value the expression that is its value
     */
    String step(Parameter parameter, JavaType type, String value, Imports imports) {
        String style = style(parameter, type);
        boolean codec = isJson(parameter) || needsCodec(type);
        boolean reserved = parameter.allowReserved() && parameter.in() == Parameter.In.QUERY && !codec;
        if (style.isEmpty() && (codec || reserved)) {
            style = parameter.in() == Parameter.In.QUERY || parameter.in() == Parameter.In.COOKIE ? "REPEAT" : "SIMPLE";
        }
        if (!style.isEmpty()) {
            imports.add(STYLES);
        }
        String method = switch (parameter.in()) {
            case PATH -> "path";
            case QUERY -> reserved ? "queryReserved" : "query";
            case HEADER -> "header";
            case COOKIE -> "cookie";
        };
        return method + '(' + JavaText.literal(parameter.name()) + ", " + (codec ? imports.codec(type) + ", " : "")
                + value + (style.isEmpty() ? "" : ", ParameterStyle." + style) + ')';
    }

    private static boolean isJson(Parameter parameter) {
        return parameter.contentType() != null && MediaTypes.isJson(parameter.contentType());
    }

    /** Whether the runtime can not write values by themselves. */
    boolean needsCodec(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return needsCodec(list.items());
        }
        if (type instanceof JavaType.MapOf map) {
            return needsCodec(map.values());
        }
        return type instanceof JavaType.Mapped
                || (type instanceof Declared declared && declared.json() == JsonForm.ANY && catalog.has(declared));
    }

    /** The name of the runtime's style; empty where it is the usual one of the place. */
    private static String style(Parameter parameter, JavaType type) {
        if (isJson(parameter)) {
            return "JSON";
        }
        boolean list = type instanceof JavaType.ListOf;
        boolean composed = list || type.form() == JsonForm.OBJECT || type.form() == JsonForm.ANY;
        boolean apart = composed && parameter.explode();
        return switch (parameter.style()) {
            case "matrix" -> apart ? "MATRIX_EXPLODED" : "MATRIX";
            case "label" -> apart ? "LABEL_EXPLODED" : "LABEL";
            case "simple" -> apart && !list ? "SIMPLE_EXPLODED" : "";
            case "deepObject" -> "DEEP";
            case "spaceDelimited" -> parameter.explode() ? "" : "SPACES";
            case "pipeDelimited" -> parameter.explode() ? "" : "PIPES";
            default -> composed && !parameter.explode() ? "COMMAS" : "";
        };
    }
}
