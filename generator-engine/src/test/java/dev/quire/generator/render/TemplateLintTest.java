package dev.quire.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.view.FileView;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Templates and views fit each other: every tag is a component of its view, every component is printed. */
final class TemplateLintTest {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final int MOST_LINES = 120;
    private static final int DEEPEST = 2;

    private final TemplateSources sources = new TemplateSources(null);

    @ParameterizedTest
    @EnumSource
    void tagsAndComponentsFit(OutputKind kind) {
        Map<Class<?>, Set<String>> printed = new HashMap<>();
        TemplateSources.Source template = sources.file(kind.file());
        assertThat(template.text()).startsWith("{{! view: " + kind.view().getSimpleName() + " }}\n");
        check(template, new ArrayDeque<>(List.of(kind.view())), printed);
        printed.forEach((view, tags) -> assertThat(components(view).keySet())
                .as("components of %s that no tag prints", view.getSimpleName())
                .isSubsetOf(tags));
    }

    private void check(TemplateSources.Source source, Deque<Class<?>> views, Map<Class<?>, Set<String>> printed) {
        assertThat(source.text().lines().count()).as(source.origin()).isLessThanOrEqualTo(MOST_LINES);
        int outside = views.size();
        for (TemplateTags.Tag tag : TemplateTags.of(source.text())) {
            String place = source.origin() + ':' + tag.line();
            Class<?> view = Objects.requireNonNull(views.peek());
            switch (tag.kind()) {
                case "!" -> {}
                case ">" -> check(sources.partial(tag.name()), views, printed);
                case "/" -> views.pop();
                case "#", "" -> {
                    Type type = type(view, tag.name(), place, printed);
                    if (tag.kind().equals("#")) {
                        views.push(element(type));
                        assertThat(views.size() - outside).as(place).isLessThanOrEqualTo(DEEPEST);
                    } else {
                        assertThat(type).as(place + " prints a text").isEqualTo(String.class);
                    }
                }
                default -> throw new AssertionError(place + ": tags of kind " + tag.kind() + " are not used");
            }
        }
        assertThat(views).as(source.origin()).hasSize(outside);
    }

    private static Type type(Class<?> view, String name, String place, Map<Class<?>, Set<String>> printed) {
        if (name.equals(".")) {
            return view;
        }
        printed.computeIfAbsent(view, v -> new HashSet<>()).add(name);
        Type type = components(view).get(name);
        assertThat(type).as("%s: '%s' on %s", place, name, view.getSimpleName()).isNotNull();
        return Objects.requireNonNull(type);
    }

    private static Map<String, Type> components(Class<?> view) {
        Map<String, Type> components = new HashMap<>();
        if (view.isRecord()) {
            for (RecordComponent component : view.getRecordComponents()) {
                components.put(component.getName(), component.getGenericType());
            }
        }
        return components;
    }

    /** Inside a flag the view is that of outside; no template needs more than printing a line there. */
    private static Class<?> element(Type type) {
        if (type == boolean.class) {
            return boolean.class;
        }
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    @Test
    void everyTemplateHasAKind() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".mustache"))
                            .map(file -> file.replace(".mustache", "")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(OutputKind.values())
                            .map(OutputKind::template)
                            .toList());
        }
    }

    @Test
    void everyViewHasAKind() {
        List<?> views = Arrays.stream(OutputKind.values()).map(OutputKind::view).toList();
        assertThat(Set.<Object>of((Object[]) FileView.class.getPermittedSubclasses()))
                .isEqualTo(Set.copyOf(views));
    }
}
