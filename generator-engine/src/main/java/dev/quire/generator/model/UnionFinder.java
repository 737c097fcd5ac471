package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out which {@code oneOf} and {@code anyOf} make a choice between types, and takes the others away. */
final class UnionFinder {
    private static final List<String> KEYWORDS = List.of("oneOf", "anyOf");

    /** A union of one branch that refers to the schema that it stands in would go on for ever. */
    private static final int MAX_ROUNDS = 16;

    private final AllOf allOf;
    private final NullSpelling nulls;
    private final Problems problems;

    /**
     * What was found.
     *
     * @param rest everything else that holds
     * @param union the choice; null when there is none
     * @param kept unions that only narrow values, as written, by keyword
     */
    record Found(Conjunction rest, @Nullable UnionBranches union, Map<String, JsonNode> kept) {}

    UnionFinder(AllOf allOf, NullSpelling nulls, Problems problems) {
        this.allOf = allOf;
        this.nulls = nulls;
        this.problems = problems;
    }

    /** The same with each union of one branch replaced by that branch, and null among branches noted. */
    Conjunction dissolve(Conjunction all) {
        Conjunction at = all;
        for (Conjunction.Part part : all.parts()) {
            for (String keyword : KEYWORDS) {
                UnionBranches union = branches(part, keyword);
                if (union != null && union.branches().size() < 2) {
                    at = at.without(part.node().pointer(), keyword);
                    for (SpecNode branch : union.branches()) {
                        at = at.and(dissolve(allOf.gather(branch)));
                    }
                    at = at.orNull(union.orNull());
                }
            }
        }
        return at;
    }

    /** Separates the union, of which a type can show one, from what else holds. */
    Found find(Conjunction expanded) {
        Conjunction all = expandedFully(expanded);
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        UnionBranches chosen = null;
        for (Conjunction.Part part : all.parts()) {
            for (String keyword : KEYWORDS) {
                SpecNode written = part.get(keyword);
                if (written == null || written.elements().isEmpty()) {
                    continue;
                }
                all = all.without(part.node().pointer(), keyword);
                UnionBranches union = branches(part, keyword);
                if (union != null && chosen == null) {
                    chosen = union;
                } else {
                    kept.putIfAbsent(keyword, written.json());
                    reportSecond(written, union);
                }
            }
        }
        return new Found(all, chosen, kept);
    }

    /** Dissolving may bring in new references, and these new unions of one. */
    private Conjunction expandedFully(Conjunction expanded) {
        Conjunction all = dissolve(expanded);
        for (int round = 0; !all.references().isEmpty() && round < MAX_ROUNDS; round++) {
            all = dissolve(allOf.expand(all));
        }
        return all;
    }

    private void reportSecond(SpecNode written, @Nullable UnionBranches union) {
        if (union != null) {
            problems.warning(
                    written.pointer(),
                    "Two unions hold for this schema at once, and only the first shows in its type",
                    "State one union");
        }
    }

    /** The union that a part states by a keyword; null when it states none that chooses between types. */
    private @Nullable UnionBranches branches(Conjunction.Part part, String keyword) {
        SpecNode written = part.get(keyword);
        if (written == null) {
            return null;
        }
        List<SpecNode> all = written.elements();
        if (all.isEmpty() || UnionBranches.onlyConstrain(all)) {
            return null;
        }
        List<SpecNode> typed = new ArrayList<>();
        boolean orNull = false;
        for (SpecNode branch : all) {
            if (nulls.isNullAlone(branch)) {
                orNull = true;
            } else if (typed.stream().noneMatch(other -> other.node().sameValue(branch.node()))) {
                typed.add(branch);
            }
        }
        return new UnionBranches(part, typed, orNull);
    }
}
