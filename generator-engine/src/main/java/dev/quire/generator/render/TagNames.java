package dev.quire.generator.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that there are at a place of a template: those of the view there, which inside a list is that of its rows. */
final class TagNames {
    private static final int DEEPEST_PARTIAL = 20;

    private final TemplateSources sources;
    private final TemplateTags.Place place;
    private final List<Class<?>> found = new ArrayList<>();

    private TagNames(TemplateSources sources, TemplateTags.Place place) {
        this.sources = sources;
        this.place = place;
    }

    /** The names of a view. */
    static SortedSet<String> of(Class<?> view) {
        SortedSet<String> names = new TreeSet<>();
        if (view.isRecord()) {
            for (RecordComponent component : view.getRecordComponents()) {
                names.add(component.getName());
            }
        } else {
            names.add(".");
        }
        return names;
    }

    /** The names that every one of these templates has at a place which they may have in common: that of a partial. */
    static SortedSet<String> at(TemplateTags.Place place, List<TemplateUse> uses, TemplateSources sources) {
        TagNames names = new TagNames(sources, place);
        uses.forEach(use -> names.collect(sources.file(use.file()), use.view(), 0));
        SortedSet<String> common = new TreeSet<>();
        for (int i = 0; i < names.found.size(); i++) {
            SortedSet<String> these = of(names.found.get(i));
            if (i == 0) {
                common.addAll(these);
            } else {
                common.retainAll(these);
            }
        }
        return common;
    }

    private void collect(TemplateSources.Source source, Class<?> view, int depth) {
        Deque<Class<?>> views = new ArrayDeque<>(List.of(view));
        for (TemplateTags.Tag tag : TemplateTags.of(source.text())) {
            Class<?> here = Objects.requireNonNullElse(views.peek(), view);
            if (new TemplateTags.Place(source.origin(), tag.line(), tag.column()).equals(place)) {
                found.add(here);
            }
            switch (tag.kind()) {
                case "#" -> views.push(inside(here, tag.name()));
                case "^" -> views.push(here);
                case "/" -> views.poll();
                case ">" -> {
                    if (depth < DEEPEST_PARTIAL) {
                        collect(sources.partial(tag.name()), here, depth + 1);
                    }
                }
                default -> {}
            }
        }
    }

    /** The view inside a section: a row of a list; inside a flag what it is outside. */
    private static Class<?> inside(Class<?> view, String name) {
        if (view.isRecord()) {
            for (RecordComponent component : view.getRecordComponents()) {
                if (component.getName().equals(name) && component.getGenericType() instanceof ParameterizedType list) {
                    return (Class<?>) list.getActualTypeArguments()[0];
                }
            }
        }
        return view;
    }
}
