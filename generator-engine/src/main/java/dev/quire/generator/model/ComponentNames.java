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
        List<String> tokens = pointer.tokens();
        int last = tokens.size() - 1;
        if (last == 2 && tokens.get(0).equals("components") && tokens.get(1).equals("schemas")
                || last >= 1 && HOLDERS.contains(tokens.get(last - 1))) {
            return tokens.get(last);
        }
        if (pointer.document().isEmpty() || last > 0) {
            return null;
        }
        return last == 0 ? tokens.get(0) : stem(pointer.document());
    }

    private static String stem(String document) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
