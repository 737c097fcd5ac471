package dev.quire.generator.diff;

import dev.quire.generator.diff.compare.ApiComparison;
import dev.quire.generator.diff.compare.Stability;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what changed between two descriptions of an API. */
public final class Differences {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::severity)
            .thenComparing(Change::area)
            .thenComparing(change ->
                    change.operations().isEmpty() ? "" : change.operations().get(0))
            .thenComparing(Change::message)
            .thenComparing(Change::id);

    private final ApiSide before;
    private final ApiSide after;
    private final DiffOptions options;
    private final Map<Rule.Key, Rule> rules;

    private Differences(ApiSide before, ApiSide after, DiffOptions options, Collection<Rule> rules) {
        this.before = before;
        this.after = after;
        this.options = options;
        this.rules = DiffRules.byKey(rules);
    }

    /** What makes two differences one: the same thing at the same place, whoever sends it. */
    private record Cause(
            Aspect aspect,
            Kind kind,
            String name,
            @Nullable String was,
            @Nullable String is,
            @Nullable SpecPointer before,
            @Nullable SpecPointer after) {

        static Cause of(Difference difference) {
            return new Cause(
                    difference.aspect(),
                    difference.kind(),
                    difference.name(),
                    difference.was(),
                    difference.is(),
                    difference.before(),
                    difference.after());
        }
    }

    /** Every finding, the gravest first; the same two descriptions always give the same list. */
    public static List<Change> between(ApiSide before, ApiSide after, DiffOptions options) {
        return between(before, after, options, DiffRules.rows());
    }

    /** The findings of some of the rules. */
    static List<Change> between(ApiSide before, ApiSide after, DiffOptions options, Collection<Rule> rules) {
        return new Differences(before, after, options, rules).changes();
    }

    private List<Change> changes() {
        Map<Cause, Change> changes = new LinkedHashMap<>();
        Stability stability = Stability.of(before.api());
        for (Difference difference : ApiComparison.between(before, after, options)) {
            Rule rule = rules.get(Rule.Key.of(difference));
            if (rule != null) {
                SortedSet<String> operations = difference.users().operations();
                Severity severity = stability.mayChange(operations) ? Severity.INFO : rule.severity();
                changes.merge(
                        Cause.of(difference), change(rule, severity, operations, difference), Differences::together);
            }
        }
        List<Change> sorted = new ArrayList<>(changes.values());
        sorted.removeIf(
                change -> options.subset() && change.kind() == Kind.ADDED && change.severity() == Severity.INFO);
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }

    /** One cause gives one finding, the graver one; who is hurt alike is listed together. */
    private static Change together(Change one, Change other) {
        int graver = one.severity().compareTo(other.severity());
        if (graver != 0) {
            return graver < 0 ? one : other;
        }
        Change first = one.direction().compareTo(other.direction()) <= 0 ? one : other;
        SortedSet<String> operations = new TreeSet<>(one.operations());
        operations.addAll(other.operations());
        return first.of(List.copyOf(operations));
    }

    private Change change(Rule rule, Severity severity, SortedSet<String> operations, Difference difference) {
        return new Change(
                rule.id(),
                severity,
                rule.area(),
                rule.kind(),
                rule.direction(),
                List.copyOf(operations),
                difference.before() == null ? null : before.site(difference.before()),
                difference.after() == null ? null : after.site(difference.after()),
                rule.message(difference),
                rule.advice());
    }
}
