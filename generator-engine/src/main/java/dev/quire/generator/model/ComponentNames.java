package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that descriptions give to schemas by where they put them. */
final class ComponentNames {
    private static final Set<String> HOLDERS = Set.of("definitions", "$defs");

    private ComponentNames() {}

    /** The name of the schema at a pointer; null when its place names none. */
    static @Nullable String of(SpecPointer pointer) {
        String holder =
                pointer.pointer().substring(0, Math.max(0, pointer.pointer().lastIndexOf('/')));
        if (holder.equals("/components/schemas") || HOLDERS.contains(holder.substring(holder.lastIndexOf('/') + 1))) {
            return last(pointer);
        }
        if (pointer.document().isEmpty() || !holder.isEmpty()) {
            return null;
        }
        return pointer.pointer().isEmpty() ? stem(pointer.document()) : last(pointer);
    }

    private static String last(SpecPointer pointer) {
        List<String> tokens = pointer.tokens();
        return tokens.get(tokens.size() - 1);
    }

    private static String stem(String document) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
