package dev.quire.generator.impact;

import dev.quire.generator.diff.Area;
import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.diff.Site;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.SpecPointer;
import org.jspecify.annotations.Nullable;

/**
 * A change and what it means.
 *
 * @param change of the description, as its rule sees it
 * @param severity what it counts for: the rule's, unless the user set another
 * @param place where to look in the present description: the changed node, or what is left around it; null when that is
 *     not known
 * @param wire for programs that speak to the API, by whatever means
 * @param paging for walks over a list
 * @param java for callers of the generated client
 */
public record Finding(
        Change change, Severity severity, @Nullable Location place, Effect wire, Effect paging, JavaVerdict java) {

    /** The finding of a change by itself: what a rule is about says who feels it. */
    public static Finding of(Change change, @Nullable Location place) {
        Effect effect = switch (change.severity()) {
            case ERROR -> Effect.BREAKING;
            case WARNING -> Effect.NOTICE;
            case INFO -> Effect.COMPATIBLE;
        };
        boolean paging = change.area() == Area.PAGING;
        boolean names = change.area() == Area.NAMES;
        return new Finding(
                change,
                change.severity(),
                place,
                paging || names ? Effect.NONE : effect,
                paging ? effect : Effect.NONE,
                JavaVerdict.UNKNOWN);
    }

    /** The same, counting for more or less. */
    public Finding withSeverity(Severity other) {
        return new Finding(change, other, place, wire, paging, java);
    }

    /** The same with this verdict. */
    public Finding withJava(JavaVerdict verdict) {
        return new Finding(change, severity, place, wire, paging, verdict);
    }

    /** The node that names it best: the deeper of the two, since what is gone is below what is left. */
    public SpecPointer pointer() {
        Site before = change.before();
        Site after = change.after();
        if (before == null || after == null) {
            return after != null ? after.pointer() : before != null ? before.pointer() : SpecPointer.ROOT;
        }
        return before.pointer().tokens().size() > after.pointer().tokens().size() ? before.pointer() : after.pointer();
    }
}
