package dev.quire.generator.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that a template may use: those of its view, and those of the records in the view's lists. */
final class ViewNames {

    private ViewNames() {}

    static SortedSet<String> of(Class<?> view) {
        SortedSet<String> names = new TreeSet<>();
        collect(view, names, new HashSet<>());
        return names;
    }

    private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
                collect(component.getType(), names, seen);
                collectElements(component.getGenericType(), names, seen);
            }
        }
    }

    private static void collectElements(Type type, Set<String> names, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType container) {
            for (Type element : container.getActualTypeArguments()) {
                if (element instanceof Class<?> known) {
                    collect(known, names, seen);
                }
            }
        }
    }
}
