package dev.quire.generator.check;

import dev.quire.generator.diff.Site;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.source.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that the user lets pass.
 *
 * @param rule the finding's id
 * @param pointer of the changed node in either description, or of one above it, as a reference: {@code #/paths/~1pets/get}
 * @param reason the user's
 * @param until the last day on which it holds
 * @param place where it is written
 */
record Suppression(String rule, String pointer, String reason, LocalDate until, Location place) {

    /** Whether it speaks of this finding. */
    boolean covers(Finding finding) {
        return rule.equals(finding.change().id())
                && (names(finding.change().before()) || names(finding.change().after()));
    }

    private boolean names(@Nullable Site site) {
        if (site == null) {
            return false;
        }
        String at = site.pointer().toString();
        return at.equals(pointer) || at.startsWith(pointer.endsWith("#") ? pointer : pointer + '/');
    }
}
