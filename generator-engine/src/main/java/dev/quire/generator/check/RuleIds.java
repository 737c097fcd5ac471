package dev.quire.generator.check;

import dev.quire.generator.diff.DiffRule;
import dev.quire.generator.diff.DiffRules;
import dev.quire.generator.impact.JavaImpact;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids that findings can have, to tell those that none can have. */
final class RuleIds {
    private final Set<String> known = Stream.concat(
                    DiffRules.all().stream().map(DiffRule::id), Stream.of(JavaImpact.UNEXPLAINED))
            .collect(Collectors.toUnmodifiableSet());

    /** Reports an id that no rule has, with the one that was probably meant. */
    void check(String id, @Nullable Location place, Problems problems) {
        if (!known.contains(id)) {
            problems.error(place, "There is no rule '" + id + "'", Nearest.remedy(id, known));
        }
    }
}
