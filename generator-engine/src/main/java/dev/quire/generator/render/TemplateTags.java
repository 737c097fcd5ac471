package dev.quire.generator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the tags of a template, without printing it. */
final class TemplateTags {
    private static final Pattern TAG = Pattern.compile("\\{\\{([!#^/>&]?)\\s*([^}]*?)\\s*}}");

    private TemplateTags() {}

    /**
     * One tag.
     *
     * @param kind {@code #}, {@code ^}, {@code /}, {@code >}, {@code !}, or nothing for a variable
     * @param line from 1
     * @param column from 1
     */
    record Tag(String kind, String name, int line, int column) {}

    /**
     * A place in a template.
     *
     * @param file as messages show it
     * @param line from 1
     * @param column from 1
     */
    record Place(String file, int line, int column) {}

    static List<Tag> of(String template) {
        List<Tag> tags = new ArrayList<>();
        int line = 1;
        int at = 0;
        Matcher matcher = TAG.matcher(template);
        while (matcher.find()) {
            line += (int) template.substring(at, matcher.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            at = matcher.start();
            int column = at - template.lastIndexOf('\n', at);
            tags.add(new Tag(matcher.group(1), matcher.group(2), line, column));
        }
        return tags;
    }

    /** The names of the partials that a template includes. */
    static List<String> partials(String template) {
        return of(template).stream()
                .filter(tag -> tag.kind().equals(">"))
                .map(Tag::name)
                .distinct()
                .toList();
    }

    /** Where a line has a tag of a name, or where that line begins when no name is given; null when it has none. */
    static @Nullable Place place(TemplateSources.Source source, @Nullable String name, int line) {
        if (name == null) {
            return new Place(source.origin(), line, 1);
        }
        return of(source.text()).stream()
                .filter(tag -> tag.line() == line && tag.name().equals(name))
                .findFirst()
                .map(tag -> new Place(source.origin(), line, tag.column()))
                .orElse(null);
    }
}
