package dev.quire.generator.check;

import dev.quire.generator.diff.DiffRule;
import dev.quire.generator.diff.DiffRules;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that there are, to tell those that there are not. */
final class RuleIds {
    private final Set<String> known =
            DiffRules.all().stream().map(DiffRule::id).collect(Collectors.toCollection(TreeSet::new));

    /** Reports an id that no rule has, with the ones that look most like it. */
    void check(String id, @Nullable Location place, Problems problems) {
        if (!known.contains(id)) {
            String like = known.stream()
                    .sorted(Comparator.comparing((String rule) -> -shared(rule, id)))
                    .limit(3)
                    .collect(Collectors.joining(", "));
            problems.error(
                    place,
                    "There is no rule '" + id + "'",
                    "Use the id of a rule (docs/diff-rules.md)" + (like.isEmpty() ? "" : ", such as " + like));
        }
    }

    private static long shared(String rule, String id) {
        Set<String> words = new TreeSet<>(List.of(rule.split("-")));
        return Stream.of(id.split("-")).distinct().filter(words::contains).count();
    }
}
