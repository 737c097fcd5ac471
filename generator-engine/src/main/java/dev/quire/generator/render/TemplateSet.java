package dev.quire.generator.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Supplier;

/** All templates that printing uses, and the partials that they include. */
public final class TemplateSet {
    private final TemplateSources sources;
    private final Map<String, TemplateSources.Source> found = new LinkedHashMap<>();

    TemplateSet(TemplateSources sources, List<TemplateUse> uses) {
        this.sources = sources;
        uses.forEach(use -> add(() -> sources.file(use.file())));
    }

    private void add(Supplier<TemplateSources.Source> template) {
        TemplateSources.Source source;
        try {
            source = template.get();
        } catch (TemplateException missing) {
            return;
        }
        if (found.putIfAbsent(source.file(), source) == null) {
            TemplateTags.partials(source.text()).forEach(partial -> add(() -> sources.partial(partial)));
        }
    }

    /** Our own files as they are exported, each with the version of the contract in its first line. */
    public static List<SourceFile> exported() {
        return new TemplateSet(new TemplateSources(null), TemplateUse.of(List.of()))
                .found.values().stream()
                        .map(source -> new SourceFile(source.file(), TemplateContract.stamped(source.text())))
                        .toList();
    }

    /** The templates of a user that say they were written for another version of the contract. */
    List<TemplateException> outdated() {
        int current = TemplateContract.version();
        List<TemplateException> outdated = new ArrayList<>();
        for (TemplateSources.Source source : found.values()) {
            Integer version = source.override() ? TemplateContract.versionOf(source.text()) : null;
            if (version != null && version != current) {
                outdated.add(outdated(source, version, current));
            }
        }
        return outdated;
    }

    /** The user's files that look like templates but are asked for by nobody. */
    List<String> unused() {
        SortedSet<String> unused = sources.overrides();
        unused.removeAll(found.keySet());
        return List.copyOf(unused);
    }

    private static TemplateException outdated(TemplateSources.Source source, int version, int current) {
        return new TemplateException(
                new TemplateTags.Place(source.origin(), 1, 1),
                "This template was written for contract " + version + " of the templates, and here is contract "
                        + current,
                "Export " + source.file() + " with quire:templates, carry your changes over, and keep its first line",
                null);
    }
}
