package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the schemas that hold at once. Each named schema is taken in once, so circles end. */
final class AllOf {
    private final References references;
    private final boolean siblingsCount;
    private final Problems problems;

    /**
     * Reads the schemas of one description.
     *
     * @param siblingsCount whether keywords beside a {@code $ref} constrain values, as they do since OpenAPI 3.1; in 3.0
     *     only texts, null, defaults and extensions are taken, which the specification ignores and everybody means
     */
    AllOf(References references, boolean siblingsCount, Problems problems) {
        this.references = references;
        this.siblingsCount = siblingsCount;
        this.problems = problems;
    }

    /** A schema with its {@code allOf}; references in it are kept. */
    Conjunction gather(SpecNode schema) {
        Gathering gathering = new Gathering(false);
        gathering.visit(schema, false);
        return gathering.done(false);
    }

    /** The same conjunction with what its references name. */
    Conjunction expand(Conjunction conjunction) {
        Gathering gathering = new Gathering(true);
        gathering.parts.addAll(conjunction.parts());
        gathering.broken = conjunction.broken();
        conjunction.parts().forEach(part -> gathering.seen.add(part.node().pointer()));
        // Ranks before those of the parts that are there, whose properties come after inherited ones.
        gathering.rank = Integer.MIN_VALUE / 2;
        conjunction.references().forEach(gathering::visitNamed);
        return gathering.done(conjunction.nullable());
    }

    /** The same conjunction with what its references name, when it has any. */
    Conjunction whole(Conjunction conjunction) {
        return conjunction.references().isEmpty() ? conjunction : expand(conjunction);
    }

    /** Whether schema {@code inner} holds wherever {@code outer} does, because it is in its {@code allOf}. */
    boolean includes(SpecNode outer, SpecPointer inner) {
        Gathering gathering = new Gathering(true);
        gathering.visit(outer, false);
        return gathering.seen.contains(inner);
    }

    private final class Gathering {
        private final boolean expand;
        private final List<Conjunction.Part> parts = new ArrayList<>();
        private final List<Conjunction.Named> named = new ArrayList<>();
        private final Set<SpecPointer> seen = new HashSet<>();
        private int rank;
        private boolean broken;

        Gathering(boolean expand) {
            this.expand = expand;
        }

        Conjunction done(boolean nullable) {
            return new Conjunction(List.copyOf(parts), List.copyOf(named), nullable, broken);
        }

        void visit(SpecNode schema, boolean inherited) {
            if (!schema.isMap()) {
                visitOther(schema, inherited);
                return;
            }
            int index = parts.size();
            if (References.isReference(schema)) {
                visitReference(schema);
            }
            schema.elements("allOf").forEach(element -> visit(element, inherited));
            boolean neutralOnly = References.isReference(schema) && !siblingsCount;
            parts.add(index, new Conjunction.Part(schema, rank++, inherited, neutralOnly, Set.of()));
        }

        private void visitOther(SpecNode schema, boolean inherited) {
            String text = schema.text();
            if ("false".equals(text)) {
                parts.add(new Conjunction.Part(schema, rank++, inherited, false, Set.of()));
            } else if (!"true".equals(text)) {
                problems.warning(
                        schema.pointer(),
                        "A schema must be an object, so this one allows anything",
                        "Correct the schema");
            }
        }

        private void visitReference(SpecNode use) {
            SpecNode target = references.target(use);
            if (target == null) {
                broken = true;
                return;
            }
            Conjunction.Named reference = new Conjunction.Named(use, target);
            if (expand) {
                visitNamed(reference);
            } else {
                named.add(reference);
            }
        }

        void visitNamed(Conjunction.Named reference) {
            if (seen.add(reference.target().pointer())) {
                visit(reference.target(), true);
            }
        }
    }
}
