package dev.quire.generator.report;

import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Site;
import dev.quire.generator.impact.Effect;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.JavaChange;
import dev.quire.generator.impact.JavaVerdict;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What reports for people say of a finding. */
final class FindingWords {
    private static final int OPERATIONS = 3;
    private static final int JAVA_CHANGES = 5;

    private FindingWords() {}

    /** Where to look: the changed node, or what is left around it; the pointer alone when no file is known. */
    static String where(Finding finding) {
        Location place = finding.place();
        return place == null ? finding.pointer().toString() : place.toString();
    }

    /** Where that was written which is gone; null when nothing is. */
    static @Nullable String was(Finding finding) {
        Change change = finding.change();
        Site before = change.before();
        boolean gone = change.after() == null || change.kind() == Kind.REMOVED;
        return before == null || !gone
                ? null
                : String.valueOf(Objects.requireNonNullElse(before.location(), before.pointer()));
    }

    /** The operations in which it is felt, a few of them; empty when it is about the API as a whole. */
    static String operations(Finding finding) {
        List<String> all = finding.change().operations();
        String some = String.join(", ", all.subList(0, Math.min(OPERATIONS, all.size())));
        return all.size() > OPERATIONS ? some + " and " + (all.size() - OPERATIONS) + " more" : some;
    }

    /** Who feels it, one line for each of wire, paging and Java; those for whom nothing breaks are left out. */
    static List<String> felt(Finding finding) {
        List<String> lines = new ArrayList<>();
        add(finding.wire(), sides(finding.change()), lines);
        add(finding.paging(), "walks over this list", lines);
        if (finding.java().known()) {
            lines.addAll(java(finding.java()));
        }
        return lines;
    }

    private static String sides(Change change) {
        return switch (change.direction()) {
            case REQUEST -> "programs that send it";
            case RESPONSE -> "programs that read it";
            case NONE -> "programs that call it";
        };
    }

    private static void add(Effect effect, String who, List<String> lines) {
        switch (effect) {
            case BREAKING -> lines.add(who + ": breaks");
            case NOTICE -> lines.add(who + ": may break");
            case COMPATIBLE, NONE -> {}
        }
    }

    private static List<String> java(JavaVerdict verdict) {
        List<String> lines = new ArrayList<>();
        List<JavaChange> felt = verdict.changes().stream()
                .filter(change -> change.source().and(change.binary()).compareTo(Effect.NOTICE) >= 0)
                .toList();
        for (JavaChange change : felt.subList(0, Math.min(JAVA_CHANGES, felt.size()))) {
            lines.add("Java: " + change
                    + (change.cause() == JavaChange.Cause.GENERATOR ? " (another generator): " : ": ")
                    + means(change.source(), change.binary()));
        }
        if (felt.size() > JAVA_CHANGES) {
            lines.add("Java: and " + (felt.size() - JAVA_CHANGES) + " more: "
                    + means(verdict.source(), verdict.binary()));
        }
        if (felt.isEmpty() && verdict.behaviour().compareTo(Effect.NOTICE) >= 0) {
            lines.add("Java: callers of the client compile and link, and see something else at run time");
        }
        return lines;
    }

    private static String means(Effect source, Effect binary) {
        List<String> means = new ArrayList<>();
        if (source == Effect.BREAKING) {
            means.add("callers no longer compile");
        }
        if (binary == Effect.BREAKING) {
            means.add("compiled callers no longer link");
        }
        return means.isEmpty() ? "callers may have to look" : String.join(", ", means);
    }

    /** As {@link PlainText#line} makes it. */
    static String plain(String line) {
        return PlainText.line(line);
    }
}
