package dev.quire.generator.spec;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.spec.jsonpath.JsonPath;
import dev.quire.generator.spec.jsonpath.JsonPathException;
import dev.quire.generator.spec.jsonpath.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies an OpenAPI Overlay document, version 1.0 or 1.1, to a description. An action that matches nothing is a warning,
 * or an error when it says {@code x-must-match: true}. Whatever an update adds keeps its place in the overlay.
 */
final class Overlay {
    /** How many values all actions of an overlay may add. */
    private static final long MOST_ADDED = 1_000_000;

    private final Node overlay;
    private final MapNode description;
    private final Problems problems;
    private long added;

    private Overlay(Node overlay, MapNode description, Problems problems) {
        this.overlay = overlay;
        this.description = description;
        this.problems = problems;
    }

    /** Changes the description as the overlay says; what does not fit is reported and left as it was. */
    static void apply(Node overlay, MapNode description, Problems problems) {
        new Overlay(overlay, description, problems).apply();
    }

    private void apply() {
        Node version = overlay.get("overlay");
        String text = version == null ? null : version.text();
        if (text == null) {
            problems.error(
                    overlay.location(), "This is no overlay document", "Add the root key 'overlay', such as 1.0.0");
            return;
        }
        if (!text.matches("1\\.[01](\\..*)?")) {
            problems.warning(
                    overlay.location(), "Overlay " + text + " is not known and read like 1.1", "Check what it changed");
        }
        if (overlay.get("actions") instanceof ListNode actions) {
            actions.elements().forEach(this::act);
        } else {
            problems.error(overlay.location(), "This overlay has no list of actions", "Add one");
        }
    }

    private void act(Node action) {
        JsonPath target = path(action, "target");
        if (target == null) {
            return;
        }
        List<Match> matches = target.find(description);
        if (matches.isEmpty()) {
            reportNoMatch(action, target);
        } else if (isTrue(action.get("remove"))) {
            matches.forEach(match -> remove(action, match));
        } else {
            Node source = source(action);
            if (source != null && isBounded(action, matches.size() * size(source))) {
                matches.forEach(match -> update(action, match, source));
            }
        }
    }

    private boolean isBounded(Node action, long more) {
        boolean before = added <= MOST_ADDED;
        added += more;
        if (before && added > MOST_ADDED) {
            problems.error(
                    action.location(),
                    "With this action the overlay adds more than " + MOST_ADDED + " values",
                    "Copy less, or refer to it");
        }
        return added <= MOST_ADDED;
    }

    private static long size(Node node) {
        long size = 1;
        if (node instanceof MapNode map) {
            for (Node member : map.members().values()) {
                size += size(member);
            }
        } else if (node instanceof ListNode list) {
            for (Node element : list.elements()) {
                size += size(element);
            }
        }
        return size;
    }

    private @Nullable JsonPath path(Node action, String field) {
        Node node = action.get(field);
        if (node == null || node.text() == null) {
            problems.error(action.location(), "This action has no '" + field + "'", "Add it");
            return null;
        }
        try {
            return JsonPath.parse(String.valueOf(node.text()));
        } catch (JsonPathException e) {
            problems.error(
                    node.location(),
                    "'" + node.text() + "' is no JSONPath query (RFC 9535), " + e.getMessage(),
                    "Correct it");
            return null;
        }
    }

    private void reportNoMatch(Node action, JsonPath target) {
        String message = "Nothing in the description matches " + target;
        String remedy = "Compare the target with the description, or remove the action if it is no longer needed";
        if (isTrue(action.get("x-must-match"))) {
            problems.error(action.location(), message + ", which must match", remedy);
        } else {
            problems.warning(action.location(), message, remedy);
        }
    }

    private static boolean isTrue(@Nullable Node node) {
        return node instanceof ScalarNode scalar && scalar.isTrue();
    }

    /** What is merged into the targets: the update, or a copy of the one node that {@code copy} selects. */
    private @Nullable Node source(Node action) {
        Node update = action.get("update");
        if (update != null) {
            return update;
        }
        if (action.get("copy") == null) {
            problems.error(action.location(), "This action does nothing", "Give it an update, a copy or remove: true");
            return null;
        }
        JsonPath copy = path(action, "copy");
        if (copy == null) {
            return null;
        }
        List<Match> sources = copy.find(description);
        if (sources.size() == 1) {
            return sources.get(0).node().copy();
        }
        problems.error(
                action.location(), copy + " selects " + sources.size() + " nodes and not one", "Copy a single node");
        return null;
    }

    private void remove(Node action, Match match) {
        if (match.parent() == null) {
            problems.error(action.location(), "The root can not be removed", "Remove what is in it");
        } else if (match.parent().node() instanceof MapNode map) {
            map.remove(String.valueOf(match.name()));
        } else if (match.parent().node() instanceof ListNode list) {
            list.remove(match.node());
        }
    }

    private void update(Node action, Match match, Node source) {
        Node target = match.node();
        if (target instanceof ListNode list) {
            append(list, source);
        } else if (target instanceof MapNode map && source instanceof MapNode members) {
            merge(map, members);
        } else if (target instanceof ScalarNode && source instanceof ScalarNode) {
            replace(match, source.copy());
        } else {
            problems.error(
                    action.location(),
                    "This can not be merged into what it matches at " + target.location()
                            + ": one is a map and one is not",
                    "Give a map for a map, a value for a value");
        }
    }

    private static void replace(Match match, Node value) {
        Match parent = match.parent();
        if (parent != null && parent.node() instanceof MapNode map) {
            map.put(String.valueOf(match.name()), value);
        } else if (parent != null && parent.node() instanceof ListNode list) {
            list.set(match.index(), value);
        }
    }

    private static void append(ListNode list, Node source) {
        if (source instanceof ListNode more) {
            more.elements().forEach(element -> list.add(element.copy()));
        } else {
            list.add(source.copy());
        }
    }

    /** Maps are merged, lists joined, values replaced; nothing written ({@code components:}) changes nothing. */
    private void merge(MapNode target, MapNode source) {
        source.members().forEach((name, value) -> {
            Node known = target.get(name);
            if (known == null || known instanceof ScalarNode && value instanceof ScalarNode) {
                target.put(name, value.copy());
            } else if (known instanceof MapNode map && value instanceof MapNode members) {
                merge(map, members);
            } else if (known instanceof ListNode list && value instanceof ListNode) {
                append(list, value);
            } else if (!(value instanceof ScalarNode scalar) || !scalar.isNull()) {
                problems.error(
                        value.location(),
                        "'" + name + "' can not be merged into what is at " + known.location()
                                + ", which is of another kind",
                        "Remove that in an action before this one");
            }
        });
    }
}
