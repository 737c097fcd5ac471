package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.SecurityRequirement;
import dev.quire.generator.model.SecurityScheme;
import dev.quire.generator.source.SpecPointer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the ways to authenticate. One that only has another name is the same. */
final class SchemeComparison {
    private final Map<String, SecurityScheme> before;
    private final Map<String, SecurityScheme> after;
    private final Map<String, String> newNames = new HashMap<>();

    SchemeComparison(Map<String, SecurityScheme> before, Map<String, SecurityScheme> after) {
        this.before = before;
        this.after = after;
        before.forEach((name, was) -> {
            if (!after.containsKey(name)) {
                after.forEach((newName, is) -> {
                    if (!before.containsKey(newName) && describe(was).equals(describe(is))) {
                        newNames.putIfAbsent(name, newName);
                    }
                });
            }
        });
    }

    /** The same requirement by the names of the description after. */
    SecurityRequirement renamed(SecurityRequirement requirement) {
        Map<String, List<String>> scopes = new LinkedHashMap<>();
        requirement.scopes().forEach((name, values) -> scopes.put(newNames.getOrDefault(name, name), values));
        return new SecurityRequirement(scopes);
    }

    /** Compares the schemes of these names that an operation uses. */
    void compare(Collection<String> used, Place operation) {
        for (String name : used) {
            SecurityScheme was = before.get(name);
            SecurityScheme is = after.get(name);
            if (was == null || is == null) {
                continue;
            }
            Place place = operation.named("Security scheme '" + name + '\'');
            if (!describe(was).equals(describe(is))) {
                place.note(
                        Aspect.SECURITY_SCHEME,
                        Kind.CHANGED,
                        name,
                        describe(was),
                        describe(is),
                        was.pointer(),
                        is.pointer());
            } else {
                scopes(was, is, place);
            }
        }
    }

    /** What callers do to authenticate. */
    private static String describe(SecurityScheme scheme) {
        Parameter.In in = scheme.in();
        return Stream.of(
                        scheme.type(),
                        scheme.scheme(),
                        in == null ? null : in.name().toLowerCase(Locale.ROOT),
                        scheme.parameterName(),
                        addresses(scheme.flows()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Where tokens come from, by flow. */
    private static String addresses(@Nullable JsonNode flows) {
        Set<String> addresses = new TreeSet<>();
        if (flows != null) {
            flows.properties().forEach(flow -> {
                String token = flow.getValue().path("tokenUrl").asText();
                String authorization = flow.getValue().path("authorizationUrl").asText();
                addresses.add((flow.getKey() + ' ' + authorization + ' ' + token).strip());
            });
        }
        return String.join(", ", addresses);
    }

    private static void scopes(SecurityScheme was, SecurityScheme is, Place place) {
        Set<String> old = scopes(was.flows());
        Set<String> now = scopes(is.flows());
        SpecPointer before = was.pointer().child("flows");
        SpecPointer after = is.pointer().child("flows");
        old.stream()
                .filter(scope -> !now.contains(scope))
                .forEach(scope -> place.note(Aspect.SCHEME_SCOPE, Kind.REMOVED, scope, before, after));
        now.stream()
                .filter(scope -> !old.contains(scope))
                .forEach(scope -> place.note(Aspect.SCHEME_SCOPE, Kind.ADDED, scope, before, after));
    }

    private static Set<String> scopes(@Nullable JsonNode flows) {
        Set<String> scopes = new TreeSet<>();
        if (flows != null) {
            flows.forEach(flow -> flow.path("scopes").properties().forEach(scope -> scopes.add(scope.getKey())));
        }
        return scopes;
    }
}
