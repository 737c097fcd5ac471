package dev.quire.generator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of a template, without printing it. */
final class TemplateTags {
    private static final Pattern TAG = Pattern.compile("\\{\\{([!#^/>&]?)\\s*([^}]*?)\\s*}}");

    private TemplateTags() {}

    /**
     * One tag.
     *
     * @param kind {@code #}, {@code ^}, {@code /}, {@code >}, {@code !}, or nothing for a variable
     * @param line from 1
     */
    record Tag(String kind, String name, int line) {}

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
            tags.add(new Tag(matcher.group(1), matcher.group(2), line));
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
}
