package dev.quire.generator.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding: a change of the description as a rule sees it.
 *
 * @param id of the rule
 * @param severity the rule's own; what users configure is applied later
 * @param operations those that the change is felt in, as {@code GET /path}, sorted; of both descriptions when they differ
 *     in the path. Empty when it is about the API as a whole
 * @param before null when there was nothing before
 * @param after null when there is nothing now
 * @param message what changed, one sentence without a full stop at its end
 * @param advice what the reader can do, an imperative sentence
 */
public record Change(
        String id,
        Severity severity,
        Area area,
        Kind kind,
        Direction direction,
        List<String> operations,
        @Nullable Site before,
        @Nullable Site after,
        String message,
        String advice) {

    /** The same, felt in these operations. */
    Change of(List<String> operations) {
        return new Change(id, severity, area, kind, direction, operations, before, after, message, advice);
    }
}
