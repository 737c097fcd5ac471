package dev.quire.generator.check;

import dev.quire.generator.impact.Finding;
import dev.quire.generator.report.CheckedApi.Suppressed;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out what the user lets pass. An expired suppression still holds, so that no build turns red by the calendar alone,
 * but it warns, as does one that covers nothing; with {@code strict} both are errors.
 */
final class Suppressions {
    private final List<Suppression> all;
    private final List<Finding> counting = new ArrayList<>();
    private final List<Suppressed> passed = new ArrayList<>();

    private Suppressions(List<Suppression> all) {
        this.all = all;
    }

    static Suppressions apply(List<Suppression> all, List<Finding> findings, Judging judging, Problems problems) {
        Suppressions suppressions = new Suppressions(all);
        Set<Suppression> used = new HashSet<>();
        findings.forEach(finding -> suppressions.sort(finding, used));
        all.forEach(suppression -> check(suppression, used, judging, problems));
        return suppressions;
    }

    private void sort(Finding finding, Set<Suppression> used) {
        List<Suppression> covering =
                all.stream().filter(suppression -> suppression.covers(finding)).toList();
        used.addAll(covering);
        if (covering.isEmpty()) {
            counting.add(finding);
        } else {
            Suppression first = covering.get(0);
            passed.add(new Suppressed(finding, first.reason(), first.until().toString()));
        }
    }

    private static void check(Suppression suppression, Set<Suppression> used, Judging judging, Problems problems) {
        LocalDate today = judging.today();
        if (!used.contains(suppression)) {
            report(
                    suppression.place(),
                    "This suppression of " + suppression.rule() + " at " + suppression.pointer() + " covers nothing",
                    "Remove it, or correct its pointer",
                    judging.strict(),
                    problems);
        } else if (suppression.until().isBefore(today)) {
            report(
                    suppression.place(),
                    "This suppression of " + suppression.rule() + " expired on " + suppression.until(),
                    "Accept the change (quire:baseline), have it undone, or give a later day with a new reason",
                    judging.strict(),
                    problems);
        }
    }

    private static void report(Location place, String message, String remedy, boolean strict, Problems problems) {
        Problem.Severity severity = strict ? Problem.Severity.ERROR : Problem.Severity.WARNING;
        problems.add(new Problem(severity, place, null, message, remedy));
    }

    /** Those that count, the gravest first. */
    List<Finding> counting() {
        List<Finding> sorted = new ArrayList<>(counting);
        sorted.sort(Comparator.comparing(Finding::severity));
        return sorted;
    }

    /** Those that are let pass. */
    List<Suppressed> passed() {
        return List.copyOf(passed);
    }
}
