package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.SpecNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the many spellings of "or null" into one answer. */
final class NullSpelling {
    private final AllOf allOf;
    private final Map<SpecPointer, Boolean> named = new HashMap<>();

    NullSpelling(AllOf allOf) {
        this.allOf = allOf;
    }

    /** Whether null is the only value of a branch of a union; also {@code nullable: true} with nothing else. */
    boolean isNullAlone(SpecNode branch) {
        Conjunction all = allOf.whole(allOf.gather(branch));
        if (Types.of(all).nullAlone()) {
            return true;
        }
        return branch.flag("nullable") && all.parts().stream().noneMatch(Conjunction.Part::isStructural);
    }

    /**
     * Whether null is a value.
     *
     * @param all what holds, references included or expanded
     * @param unless the answer when nothing is said
     */
    boolean accepts(Conjunction all, boolean unless) {
        if (all.nullable() || ownAccept(all)) {
            return true;
        }
        boolean yes = false;
        for (Conjunction.Part part : all.parts()) {
            Boolean says = says(part);
            if (Boolean.FALSE.equals(says)) {
                return false;
            }
            yes |= says != null;
        }
        for (Conjunction.Named reference : all.references()) {
            if (!acceptsNamed(reference.target())) {
                return false;
            }
            yes = true;
        }
        return yes || unless;
    }

    private boolean ownAccept(Conjunction all) {
        for (Conjunction.Part part : all.parts()) {
            if (!part.inherited() && Boolean.TRUE.equals(says(part))) {
                return true;
            }
        }
        return false;
    }

    private boolean acceptsNamed(SpecNode target) {
        Boolean known = named.putIfAbsent(target.pointer(), false);
        if (known != null) {
            return known;
        }
        boolean accepts = acceptsNode(target);
        named.put(target.pointer(), accepts);
        return accepts;
    }

    private boolean acceptsNode(SpecNode schema) {
        Conjunction all = allOf.gather(schema);
        boolean unless = all.broken() || all.parts().stream().noneMatch(Conjunction.Part::isStructural);
        return accepts(all, unless);
    }

    /** True or false where a part decides, null where it does not. */
    private @Nullable Boolean says(Conjunction.Part part) {
        if (part.node().flag("nullable") && part.get("nullable") != null) {
            return true;
        }
        Boolean byValues = byValues(part);
        if (Boolean.TRUE.equals(byValues)) {
            return true;
        }
        SpecNode type = part.get("type");
        if (type != null) {
            return Types.names(type).contains("null");
        }
        return byValues != null ? byValues : byUnion(part);
    }

    private static @Nullable Boolean byValues(Conjunction.Part part) {
        if (part.has("const")) {
            return part.get("const") == null;
        }
        SpecNode values = part.get("enum");
        return values == null || values.elements().isEmpty()
                ? null
                : values.elements().stream().anyMatch(EnumValues::isNull);
    }

    private @Nullable Boolean byUnion(Conjunction.Part part) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            SpecNode branches = part.get(keyword);
            if (branches != null && !UnionBranches.onlyConstrain(branches.elements())) {
                return branches.elements().stream().anyMatch(branch -> isNullAlone(branch) || acceptsNode(branch));
            }
        }
        return null;
    }
}
