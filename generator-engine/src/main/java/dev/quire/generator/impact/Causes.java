package dev.quire.generator.impact;

import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.Site;
import dev.quire.generator.java.Origins;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which change of the description a change of the client comes from: the one whose node is nearest to the nodes that
 * the type or member is made of, in either client; else to the schemas that it refers to; else to those that refer to it.
 */
final class Causes {
    private final List<Origins> clients;
    private final List<Change> changes;

    Causes(Origins before, Origins after, List<Change> changes) {
        this.clients = List.of(before, after);
        this.changes = List.copyOf(changes);
    }

    /** The changes that brought an element about; none when there is no telling. */
    Set<Change> of(ElementChange.Element element) {
        List<Origins.Origin> origins = clients.stream()
                .map(client -> client.of(element.type(), element.member()))
                .filter(origin -> origin != null)
                .toList();
        Set<Change> direct = nearest(origins);
        return direct.isEmpty() ? ofUsers(origins) : direct;
    }

    private Set<Change> nearest(List<Origins.Origin> origins) {
        Set<Change> own = nearestTo(origins.stream().map(Origins.Origin::own).toList());
        return own.isEmpty()
                ? nearestTo(origins.stream().map(Origins.Origin::used).toList())
                : own;
    }

    private Set<Change> nearestTo(List<SortedSet<SpecPointer>> nodes) {
        Set<Change> nearest = new LinkedHashSet<>();
        int least = Integer.MAX_VALUE;
        for (Change change : changes) {
            int distance = distance(change, nodes);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && distance < Integer.MAX_VALUE) {
                nearest.add(change);
            }
        }
        return nearest;
    }

    private static int distance(Change change, List<SortedSet<SpecPointer>> nodes) {
        return Stream.of(change.before(), change.after())
                .filter(site -> site != null)
                .map(Site::pointer)
                .flatMapToInt(
                        pointer -> nodes.stream().flatMap(SortedSet::stream).mapToInt(node -> distance(pointer, node)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** How many steps one is below the other, a step up counting for more; far when neither is. */
    private static int distance(SpecPointer change, SpecPointer node) {
        if (!change.document().equals(node.document())) {
            return Integer.MAX_VALUE;
        }
        List<String> one = change.tokens();
        List<String> other = node.tokens();
        int shared = Math.min(one.size(), other.size());
        if (shared == 0 || !one.subList(0, shared).equals(other.subList(0, shared))) {
            return Integer.MAX_VALUE;
        }
        return one.size() >= other.size() ? one.size() - other.size() : 10 * (other.size() - one.size());
    }

    /** Goes from a type to those that refer to it, step by step, until a change is met. */
    private Set<Change> ofUsers(List<Origins.Origin> start) {
        Set<SpecPointer> seen = new HashSet<>();
        List<Origins.Origin> reached = start;
        while (!reached.isEmpty()) {
            Set<SpecPointer> nodes = reached.stream()
                    .flatMap(origin -> origin.own().stream())
                    .filter(seen::add)
                    .collect(Collectors.toSet());
            List<Origins.Origin> users = users(nodes);
            Set<Change> found =
                    nearestTo(users.stream().map(Origins.Origin::own).toList());
            if (!found.isEmpty()) {
                return found;
            }
            reached = users;
        }
        return Set.of();
    }

    private List<Origins.Origin> users(Set<SpecPointer> nodes) {
        List<Origins.Origin> users = new ArrayList<>();
        if (nodes.isEmpty()) {
            return users;
        }
        for (Origins client : clients) {
            for (Origins.Origin origin : client.elements().values()) {
                if (origin.used().stream().anyMatch(nodes::contains) || isAround(origin, nodes)) {
                    users.add(origin);
                }
            }
        }
        return users;
    }

    /** Whether one of the nodes is an inline part of what an origin is made of. */
    private static boolean isAround(Origins.Origin origin, Set<SpecPointer> nodes) {
        return nodes.stream()
                .anyMatch(node -> origin.own().stream()
                        .anyMatch(own -> node.document().equals(own.document())
                                && node.pointer().startsWith(own.pointer() + '/')));
    }

    /** The node of the description that an element stands for, in a client: 0 the earlier, 1 the later; null when it is not there. */
    @Nullable
    SpecPointer node(ElementChange.Element element, int client) {
        Origins.Origin origin = clients.get(client).of(element.type(), element.member());
        return origin == null ? null : origin.own().first();
    }
}
