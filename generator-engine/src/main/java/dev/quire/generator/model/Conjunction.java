package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that hold at once: a schema with what its {@code allOf} adds.
 *
 * @param parts outer ones first, since their texts win
 * @param references named schemas among them that are not parts yet
 * @param nullable whether a union that was dissolved had null among its branches
 * @param broken whether a reference among them leads nowhere
 */
record Conjunction(List<Part> parts, List<Named> references, boolean nullable, boolean broken) {

    /** A reference and the schema that it names. */
    record Named(SpecNode use, SpecNode target) {}

    /**
     * The keywords of one schema object.
     *
     * @param rank order of its properties: inherited ones come first
     * @param inherited whether it came through a reference, so that its texts describe something else
     * @param neutralOnly whether other keywords are void, as beside a {@code $ref} in OpenAPI 3.0
     * @param without keywords that have been dealt with
     */
    record Part(SpecNode node, int rank, boolean inherited, boolean neutralOnly, Set<String> without) {

        @Nullable
        SpecNode get(String keyword) {
            return isVoid(keyword) ? null : node.get(keyword);
        }

        boolean has(String keyword) {
            return !isVoid(keyword) && node.has(keyword);
        }

        private boolean isVoid(String keyword) {
            return neutralOnly && !SchemaKeywords.isNeutral(keyword) || without.contains(keyword);
        }

        /** Whether any keyword tells more about valid values than that they may be null. */
        boolean isStructural() {
            for (String keyword : node.names()) {
                if (!SchemaKeywords.isNeutral(keyword) && !isVoid(keyword)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a type is all that it tells. */
        boolean isTypeAlone() {
            return node.names().stream()
                    .allMatch(
                            keyword -> keyword.equals("type") || SchemaKeywords.isNeutral(keyword) || isVoid(keyword));
        }

        Part without(String keyword) {
            Set<String> more = new HashSet<>(without);
            more.add(keyword);
            return new Part(node, rank, inherited, neutralOnly, more);
        }

        private Part asBackground() {
            Part background = without("nullable");
            return new Part(node, rank, true, neutralOnly, background.without);
        }
    }

    /** What is written here and not elsewhere; outer ones first. */
    Stream<Part> own() {
        return parts.stream().filter(part -> !part.inherited());
    }

    /** In the order of properties. */
    List<Part> byRank() {
        if (parts.size() == 1) {
            return parts;
        }
        return parts.stream().sorted(Comparator.comparingInt(Part::rank)).toList();
    }

    /** The first text that an own part gives. */
    @Nullable
    String text(String keyword) {
        for (Part part : parts) {
            SpecNode member = part.inherited() ? null : part.get(keyword);
            String text = member == null ? null : member.text();
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    boolean flag(String keyword) {
        for (Part part : parts) {
            if (!part.inherited() && part.node().flag(keyword)) {
                return true;
            }
        }
        return false;
    }

    /** The extensions of own parts; outer ones win. */
    Map<String, JsonNode> extensions() {
        if (parts.size() == 1) {
            return parts.get(0).inherited() ? Map.of() : parts.get(0).node().extensions();
        }
        Map<String, JsonNode> all = new LinkedHashMap<>();
        own().forEach(part -> part.node().extensions().forEach(all::putIfAbsent));
        return all;
    }

    /** The same with one more schema, whose texts come last. */
    Conjunction and(Conjunction other) {
        return new Conjunction(
                Stream.concat(parts.stream(), other.parts.stream()).toList(),
                Stream.concat(references.stream(), other.references.stream()).toList(),
                nullable || other.nullable,
                broken || other.broken);
    }

    /** The same, of which null may be a value too. */
    Conjunction orNull(boolean orNull) {
        return orNull ? new Conjunction(parts, references, true, broken) : this;
    }

    /** The same after a keyword of the part at a place has been dealt with. */
    Conjunction without(SpecPointer part, String keyword) {
        return new Conjunction(
                parts.stream()
                        .map(other -> other.node().pointer().equals(part) ? other.without(keyword) : other)
                        .toList(),
                references,
                nullable,
                broken);
    }

    /** The same as a background for branches: its texts and its null are not theirs. */
    Conjunction asBackground() {
        return new Conjunction(parts.stream().map(Part::asBackground).toList(), references, false, broken);
    }

    /** What tells two conjunctions apart. */
    List<SpecPointer> key() {
        List<SpecPointer> key = new ArrayList<>(parts.size() + references.size());
        for (Part part : parts) {
            key.add(part.node().pointer());
        }
        for (Named named : references) {
            key.add(named.target().pointer());
        }
        return key;
    }
}
