package dev.quire.generator.spec;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one description of several pages. What two pages define equally is kept once; what they define differently is an
 * error when callers depend on it, and a warning otherwise, where the first page wins. {@code servers} and
 * {@code security} of a page that differ from those of the first hold for that page's operations alone.
 */
final class PageMerge {
    private static final Set<String> BY_NAME = Set.of("definitions", "parameters", "responses", "securityDefinitions");
    private static final Set<String> INHERITED = Set.of("servers", "security");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final MapNode merged;
    private final Problems problems;

    private PageMerge(MapNode merged, Problems problems) {
        this.merged = merged;
        this.problems = problems;
    }

    /** The pages as one; null when there is no page that is a map. Pages give their nodes away. */
    static @Nullable MapNode merge(List<SpecFiles.Page> pages, Problems problems) {
        MapNode merged = null;
        for (SpecFiles.Page page : pages) {
            if (page.root() instanceof MapNode root) {
                if (merged == null) {
                    merged = root;
                } else {
                    new PageMerge(merged, problems).add(root);
                }
            }
        }
        return merged;
    }

    private void add(MapNode page) {
        INHERITED.forEach(name -> keepForOwnOperations(page, name));
        page.members().forEach((name, value) -> {
            if (name.equals("openapi") || name.equals("swagger")) {
                version(name, value);
            } else if (name.equals("paths") || name.equals("webhooks") || name.equals("components")) {
                twoLevels(name, value);
            } else if (BY_NAME.contains(name)) {
                define(merged, name, value, what -> name + " '" + what + '\'');
            } else if (name.equals("tags")) {
                tags(value);
            } else if (!INHERITED.contains(name) || merged.get(name) == null) {
                member(name, value);
            }
        });
    }

    private void version(String name, Node value) {
        String ours = String.valueOf(text(merged, name));
        if (!family(ours).equals(family(String.valueOf(value.text())))) {
            problems.error(
                    value.location(),
                    "This page is " + name + ' ' + value.text() + ", but the one at " + merged.location() + " is not",
                    "Generate from pages of one version");
        }
    }

    private static @Nullable String text(MapNode map, String name) {
        Node member = map.get(name);
        return member == null ? null : member.text();
    }

    /** {@code 3.0} of {@code 3.0.1}. */
    private static String family(String version) {
        String[] numbers = version.split("\\.", 3);
        return numbers.length < 2 ? version : numbers[0] + '.' + numbers[1];
    }

    private void member(String name, Node value) {
        Node ours = merged.get(name);
        if (ours == null) {
            merged.put(name, value);
        } else if (!ours.sameValue(value)) {
            problems.warning(
                    value.location(),
                    "'" + name + "' differs from the one at " + ours.location() + ", which is used",
                    "Make them equal, or correct it in an overlay");
        }
    }

    /** Paths and their operations, kinds of components and their names. */
    private void twoLevels(String name, Node value) {
        if (!(value instanceof MapNode groups) || !(merged.get(name) instanceof MapNode ours)) {
            member(name, value);
            return;
        }
        groups.members()
                .forEach((group, members) -> define(ours, group, members, what -> described(name, group, what)));
    }

    private static String described(String name, String group, String what) {
        if (name.equals("components")) {
            return group + " '" + what + '\'';
        }
        return METHODS.contains(what) ? what.toUpperCase(Locale.ROOT) + ' ' + group : "'" + what + "' of " + group;
    }

    /** Says what is meant by a member in a message. */
    private interface Naming {
        String of(String member);
    }

    private void define(MapNode parent, String name, Node value, Naming naming) {
        if (!(value instanceof MapNode theirs) || !(parent.get(name) instanceof MapNode ours)) {
            if (parent.get(name) == null) {
                parent.put(name, value);
            }
            return;
        }
        theirs.members().forEach((member, definition) -> {
            Node known = ours.get(member);
            if (known == null) {
                ours.put(member, definition);
            } else if (!known.sameValue(definition)) {
                problems.error(
                        definition.location(),
                        naming.of(member) + " is defined here and differently at " + known.location(),
                        "Make the two equal, or remove one of them");
            }
        });
    }

    private void tags(Node value) {
        if (!(value instanceof ListNode theirs) || !(merged.get("tags") instanceof ListNode ours)) {
            member("tags", value);
            return;
        }
        for (Node tag : theirs.elements()) {
            Node known = named(ours, tag);
            if (known == null) {
                ours.add(tag);
            } else if (!known.sameValue(tag)) {
                problems.warning(
                        tag.location(),
                        "This tag is described differently at " + known.location() + ", which is used",
                        "Make them equal, or correct it in an overlay");
            }
        }
    }

    private static @Nullable Node named(ListNode tags, Node tag) {
        Node name = tag.get("name");
        for (Node other : tags.elements()) {
            Node otherName = other.get("name");
            if (name == null ? other.sameValue(tag) : otherName != null && otherName.sameValue(name)) {
                return other;
            }
        }
        return null;
    }

    private void keepForOwnOperations(MapNode page, String name) {
        Node theirs = page.get(name);
        Node ours = merged.get(name);
        if (theirs == null || ours == null || ours.sameValue(theirs) || !(page.get("paths") instanceof MapNode paths)) {
            return;
        }
        for (Node path : paths.members().values()) {
            if (path instanceof MapNode item && item.get(name) == null) {
                operations(item).forEach(operation -> putIfAbsent(operation, name, theirs));
            }
        }
    }

    private static List<MapNode> operations(MapNode pathItem) {
        return pathItem.members().entrySet().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(Map.Entry::getValue)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .toList();
    }

    private static void putIfAbsent(MapNode operation, String name, Node value) {
        if (operation.get(name) == null) {
            operation.put(name, value.copy());
        }
    }
}
