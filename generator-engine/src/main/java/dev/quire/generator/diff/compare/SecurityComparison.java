package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.SecurityRequirement;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares what operations require of those who call them. Alternatives are enough one by one; all schemes and scopes of an
 * alternative are needed together (OpenAPI 3.1, section 4.8.30).
 */
final class SecurityComparison {
    private final ApiModel before;
    private final ApiModel after;
    private final SchemeComparison schemes;

    SecurityComparison(ApiModel before, ApiModel after) {
        this.before = before;
        this.after = after;
        schemes = new SchemeComparison(before.securitySchemes(), after.securitySchemes());
    }

    void compare(Operation was, Operation is, Place operation) {
        boolean ofApi =
                was.security().equals(before.security()) && is.security().equals(after.security());
        SpecPointer old = (ofApi ? SpecPointer.ROOT : was.pointer()).child("security");
        SpecPointer now = (ofApi ? SpecPointer.ROOT : is.pointer()).child("security");
        Place place = ofApi ? operation.named("The API") : operation;
        List<SecurityRequirement> required =
                was.security().stream().map(schemes::renamed).toList();
        boolean wasOpen = isOpen(required);
        boolean isOpen = isOpen(is.security());
        if (wasOpen && !isOpen) {
            place.note(Aspect.AUTHENTICATION, Kind.ADDED, names(is.security()), old, now);
        } else if (!wasOpen && isOpen) {
            place.note(Aspect.AUTHENTICATION, Kind.REMOVED, names(required), old, now);
        } else {
            alternatives(required, is.security(), old, now, place);
        }
        schemes.compare(used(required, is.security()), operation);
    }

    private static boolean isOpen(List<SecurityRequirement> alternatives) {
        return alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(alternative -> alternative.scopes().isEmpty());
    }

    private static void alternatives(
            List<SecurityRequirement> before,
            List<SecurityRequirement> after,
            SpecPointer old,
            SpecPointer now,
            Place place) {
        List<SecurityRequirement> fresh = new ArrayList<>(after);
        for (SecurityRequirement was : before) {
            SecurityRequirement same = sameSchemes(was, fresh);
            if (same != null) {
                fresh.remove(same);
                scopes(was, same, old, now, place);
            } else if (after.stream().noneMatch(is -> isEnough(was, is))) {
                place.note(Aspect.SECURITY_ALTERNATIVE, Kind.REMOVED, name(was), old, now);
            }
        }
        fresh.removeIf(is -> is.scopes().isEmpty());
        fresh.forEach(is -> place.note(Aspect.SECURITY_ALTERNATIVE, Kind.ADDED, name(is), old, now));
    }

    private static @Nullable SecurityRequirement sameSchemes(SecurityRequirement was, List<SecurityRequirement> among) {
        return among.stream()
                .filter(is -> is.scopes().keySet().equals(was.scopes().keySet()))
                .findFirst()
                .orElse(null);
    }

    /** Whether who meets the one meets the other. */
    private static boolean isEnough(SecurityRequirement has, SecurityRequirement needed) {
        return needed.scopes().entrySet().stream().allMatch(entry -> {
            List<String> granted = has.scopes().get(entry.getKey());
            return granted != null && granted.containsAll(entry.getValue());
        });
    }

    private static void scopes(
            SecurityRequirement was, SecurityRequirement is, SpecPointer old, SpecPointer now, Place place) {
        Set<String> lost = new TreeSet<>(scopes(was));
        Set<String> asked = new TreeSet<>(scopes(is));
        Set<String> both = new HashSet<>(lost);
        both.retainAll(asked);
        lost.removeAll(both);
        asked.removeAll(both);
        if (!asked.isEmpty()) {
            place.note(Aspect.SECURITY_SCOPES, Kind.TIGHTENED, String.join(", ", asked), old, now);
        } else if (!lost.isEmpty()) {
            place.note(Aspect.SECURITY_SCOPES, Kind.LOOSENED, String.join(", ", lost), old, now);
        }
    }

    private static Set<String> scopes(SecurityRequirement requirement) {
        Set<String> scopes = new TreeSet<>();
        requirement.scopes().forEach((scheme, names) -> names.forEach(name -> scopes.add(scheme + ':' + name)));
        return scopes;
    }

    private static Collection<String> used(List<SecurityRequirement> before, List<SecurityRequirement> after) {
        Set<String> used = new TreeSet<>();
        before.forEach(alternative -> used.addAll(alternative.scopes().keySet()));
        after.forEach(alternative -> used.addAll(alternative.scopes().keySet()));
        return used;
    }

    private static String names(List<SecurityRequirement> alternatives) {
        return String.join(
                " or ",
                alternatives.stream()
                        .filter(alternative -> !alternative.scopes().isEmpty())
                        .map(SecurityComparison::name)
                        .toList());
    }

    private static String name(SecurityRequirement alternative) {
        return String.join(" and ", alternative.scopes().keySet());
    }
}
