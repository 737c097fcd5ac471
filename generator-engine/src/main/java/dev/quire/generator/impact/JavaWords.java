package dev.quire.generator.impact;

import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiGenericType;
import japicmp.model.JApiMethod;
import japicmp.model.JApiReturnType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a caller's words what changed. */
final class JavaWords {

    private JavaWords() {}

    static String of(JApiCompatibilityChangeType change, JApiCompatibility changed) {
        return switch (change) {
            case METHOD_RETURN_TYPE_CHANGED,
                    METHOD_RETURN_TYPE_COVARIANT_CHANGED,
                    METHOD_RETURN_TYPE_GENERICS_CHANGED -> "gives " + returned((JApiMethod) changed);
            case FIELD_TYPE_CHANGED, FIELD_GENERICS_CHANGED -> "is " + typed((JApiField) changed);
            case METHOD_PARAMETER_GENERICS_CHANGED -> "takes another type in its angle brackets";
            case SUPERCLASS_REMOVED, SUPERCLASS_MODIFIED_INCOMPATIBLE -> "extends another class";
            case CLASS_TYPE_CHANGED -> "is another kind of type: class, interface, record or enum";
            case ANNOTATION_DEPRECATED_ADDED -> "is deprecated now";
            default -> change.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String returned(JApiMethod method) {
        JApiReturnType type = method.getReturnType();
        return full(type.getNewReturnType(), type.getNewGenericTypes())
                + " instead of "
                + full(type.getOldReturnType(), type.getOldGenericTypes());
    }

    private static String typed(JApiField field) {
        return full(field.getType().getNewValue(), field.getNewGenericTypes())
                + " instead of "
                + full(field.getType().getOldValue(), field.getOldGenericTypes());
    }

    private static String full(String type, List<JApiGenericType> arguments) {
        String inside = arguments.stream()
                .map(argument -> full(argument.getType(), argument.getGenericTypes()))
                .collect(Collectors.joining(", "));
        return simple(type) + (inside.isEmpty() ? "" : '<' + inside + '>');
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }
}
