package dev.quire.client.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an operation asks for: alternatives in the order of the description, best first; immutable. */
record Requirement(List<Alternative> alternatives) {
    /** Whatever there is: for operations of which nothing is known. */
    static final Requirement ANY = new Requirement(List.of());

    /**
     * Schemes that go together; none means that nothing is needed.
     *
     * @param scopes by the name of the scheme
     */
    record Alternative(Map<String, List<String>> scopes) {
        boolean isNothing() {
            return scopes.isEmpty();
        }

        Set<String> schemes() {
            return scopes.keySet();
        }

        List<String> allScopes() {
            return scopes.values().stream().flatMap(List::stream).distinct().toList();
        }
    }

    /** Returns this with one more alternative. */
    Requirement or(String... schemes) {
        Map<String, List<String>> scopes = new LinkedHashMap<>();
        for (String scheme : schemes) {
            scopes.put(scheme, List.of());
        }
        List<Alternative> more = new ArrayList<>(alternatives);
        more.add(new Alternative(scopes));
        return new Requirement(more);
    }

    /** Returns this with the scopes of a scheme of the last alternative. */
    Requirement scopes(String scheme, String... scopes) {
        List<Alternative> changed = new ArrayList<>(alternatives);
        Map<String, List<String>> last =
                new LinkedHashMap<>(changed.remove(changed.size() - 1).scopes());
        last.put(scheme, List.of(scopes));
        changed.add(new Alternative(last));
        return new Requirement(changed);
    }

    /** Tells whether a request may go without credentials. */
    boolean isOptional() {
        return alternatives.isEmpty() || alternatives.stream().anyMatch(Alternative::isNothing);
    }

    /** Returns the scopes of the first alternative that names some. */
    List<String> firstScopes() {
        return alternatives.stream()
                .map(Alternative::allScopes)
                .filter(scopes -> !scopes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns {@code key, or basic and token}. */
    @Override
    public String toString() {
        return alternatives.stream()
                .map(one -> String.join(" and ", one.schemes()))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(", or "));
    }
}
