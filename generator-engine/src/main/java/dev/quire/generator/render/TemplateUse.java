package dev.quire.generator.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A template and what it prints.
 *
 * @param file in the folder of templates
 * @param view a record
 */
record TemplateUse(String file, Class<?> view) {

    /** Ours, then extra ones whose scope is known. */
    static List<TemplateUse> of(List<ExtraTemplate> extras) {
        List<TemplateUse> uses = new ArrayList<>();
        for (OutputKind kind : OutputKind.values()) {
            uses.add(new TemplateUse(kind.file(), kind.view()));
        }
        for (ExtraTemplate extra : extras) {
            ExtraScope scope = ExtraScope.of(extra.scope());
            if (scope != null) {
                uses.add(new TemplateUse(extra.template(), scope.view()));
            }
        }
        return uses;
    }
}
