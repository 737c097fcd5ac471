package dev.quire.generator.java;

import dev.quire.generator.java.JavaType.Declared;
import dev.quire.generator.java.JavaType.JsonForm;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Shape;

/** The Java types of parameters, and how several values are written. */
final class ParameterTypes {
    private final TypeCatalog catalog;

    ParameterTypes(TypeCatalog catalog) {
        this.catalog = catalog;
    }

    /** A union of texts is a text outside JSON; where a branch is a list, a list takes all of them. */
    JavaType of(Parameter parameter) {
        return plain(catalog.type(parameter.schema(), parameter.name()), parameter);
    }

    private JavaType plain(JavaType type, Parameter parameter) {
        if (type instanceof JavaType.ListOf list) {
            return new JavaType.ListOf(plain(list.items(), parameter), false);
        }
        if (type.equals(JavaType.JSON)) {
            return JavaType.STRING;
        }
        if (type instanceof Declared declared && declared.json() == JsonForm.ANY) {
            boolean list = catalog.shape(declared) instanceof Shape.Union union
                    && catalog.branches(union).stream().anyMatch(b -> b.type() instanceof JavaType.ListOf);
            return list ? new JavaType.ListOf(JavaType.STRING, false) : JavaType.STRING;
        }
        return type;
    }

    /** The name of the runtime's query style; empty where it is the usual one. */
    static String style(Parameter parameter, JavaType type) {
        return switch (parameter.style()) {
            case "deepObject" -> "DEEP";
            case "spaceDelimited" -> parameter.explode() ? "" : "SPACES";
            case "pipeDelimited" -> parameter.explode() ? "" : "PIPES";
            default -> type instanceof JavaType.ListOf && !parameter.explode() ? "COMMAS" : "";
        };
    }
}
