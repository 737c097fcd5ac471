package dev.quire.generator.model;

import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.List;
import java.util.Set;

/**
 * A {@code oneOf} or {@code anyOf} that chooses between types.
 *
 * @param owner the part that states it
 * @param branches those that are not null alone
 * @param orNull whether there was a branch that is null alone
 */
record UnionBranches(Conjunction.Part owner, List<SpecNode> branches, boolean orNull) {
    private static final Set<String> CONSTRAINTS =
            Set.of("required", "not", "dependentRequired", "minProperties", "maxProperties", "if", "then", "else");

    /** Whether branches only choose between sets of required members and the like, which makes no types. */
    static boolean onlyConstrain(List<SpecNode> branches) {
        return branches.stream().allMatch(UnionBranches::onlyConstrains);
    }

    private static boolean onlyConstrains(SpecNode branch) {
        return branch.isMap()
                && !References.isReference(branch)
                && branch.names().stream().anyMatch(CONSTRAINTS::contains)
                && branch.names().stream()
                        .allMatch(keyword -> CONSTRAINTS.contains(keyword)
                                || !keyword.equals("allOf") && SchemaKeywords.isNeutral(keyword));
    }
}
