package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the validation keywords; of several statements the narrower one holds. */
final class ConstraintsReader {
    private final References references;
    private final Problems problems;

    ConstraintsReader(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /**
     * The keywords of all parts.
     *
     * @param more keywords that were kept as written for another reason, by name
     */
    Constraints read(Conjunction all, Map<String, JsonNode> more) {
        if (more.isEmpty() && !narrows(all)) {
            return Constraints.NONE;
        }
        Limit minimum = new Limit(-1);
        Limit maximum = new Limit(1);
        Map<String, JsonNode> other = new LinkedHashMap<>(more);
        for (Conjunction.Part part : all.parts()) {
            minimum.read(part, "minimum", "exclusiveMinimum");
            maximum.read(part, "maximum", "exclusiveMaximum");
            keep(part, other);
        }
        return new Constraints(
                minimum.value,
                maximum.value,
                minimum.exclusive,
                maximum.exclusive,
                multipleOf(all, other),
                largest(all, "minLength"),
                smallest(all, "maxLength"),
                pattern(all, other),
                largest(all, "minItems"),
                maxItems(all),
                all.parts().stream()
                        .anyMatch(part -> part.has("uniqueItems") && part.node().flag("uniqueItems")),
                largest(all, "minProperties"),
                smallest(all, "maxProperties"),
                other.isEmpty() ? Map.of() : other);
    }

    private static boolean narrows(Conjunction all) {
        for (Conjunction.Part part : all.parts()) {
            if (!part.node().isMap()) {
                return true;
            }
            for (String keyword : part.node().names()) {
                if (SchemaKeywords.narrows(keyword)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void keep(Conjunction.Part part, Map<String, JsonNode> other) {
        if ("false".equals(part.node().text())) {
            other.put("not", JsonNodeFactory.instance.objectNode());
        }
        for (String keyword : part.node().names()) {
            if (SchemaKeywords.KEPT.contains(keyword) && part.has(keyword)) {
                SpecNode value = part.get(keyword);
                if (value != null) {
                    // The places of a tuple are read as schemas, too.
                    boolean read = keyword.equals("prefixItems");
                    other.putIfAbsent(keyword, read ? value.json() : WholeJson.of(value, references));
                }
            }
        }
    }

    private @Nullable BigDecimal multipleOf(Conjunction all, Map<String, JsonNode> other) {
        BigDecimal chosen = null;
        for (Conjunction.Part part : all.parts()) {
            BigDecimal value = number(part.get("multipleOf"));
            if (value == null || value.signum() <= 0) {
                continue;
            }
            if (chosen == null || value.remainder(chosen).signum() == 0) {
                chosen = value;
            } else if (chosen.remainder(value).signum() != 0) {
                other.putIfAbsent(
                        "multipleOf",
                        Objects.requireNonNull(part.get("multipleOf")).json());
            }
        }
        return chosen;
    }

    private static @Nullable String pattern(Conjunction all, Map<String, JsonNode> other) {
        String chosen = null;
        for (Conjunction.Part part : all.parts()) {
            SpecNode pattern = part.get("pattern");
            if (pattern != null && chosen == null) {
                chosen = pattern.text();
            } else if (pattern != null && !Objects.equals(chosen, pattern.text())) {
                other.putIfAbsent("pattern", pattern.json());
            }
        }
        return chosen;
    }

    private @Nullable Integer largest(Conjunction all, String keyword) {
        Integer largest = null;
        for (Conjunction.Part part : all.parts()) {
            Integer count = count(part.get(keyword));
            largest = largest == null || count != null && count > largest ? count : largest;
        }
        return largest;
    }

    private @Nullable Integer smallest(Conjunction all, String keyword) {
        Integer smallest = null;
        for (Conjunction.Part part : all.parts()) {
            Integer count = count(part.get(keyword));
            smallest = smallest == null || count != null && count < smallest ? count : smallest;
        }
        return smallest;
    }

    /** A tuple to which nothing may be added has as many items as places. */
    private @Nullable Integer maxItems(Conjunction all) {
        Integer stated = smallest(all, "maxItems");
        for (Conjunction.Part part : all.parts()) {
            SpecNode items = part.get("items");
            int places = part.node().elements("prefixItems").size();
            if (places > 0 && items != null && "false".equals(items.text())) {
                stated = stated == null || places < stated ? Integer.valueOf(places) : stated;
            }
        }
        return stated;
    }

    /** A whole number of at least 0; more than an int holds is no limit worth stating. */
    private @Nullable Integer count(@Nullable SpecNode node) {
        BigDecimal value = number(node);
        if (node == null || value == null) {
            return null;
        }
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0) {
            problems.warning(node.pointer(), "This must be a whole number of at least 0; it is ignored", "Correct it");
            return null;
        }
        BigInteger whole = value.toBigInteger();
        return whole.bitLength() < Integer.SIZE ? whole.intValue() : null;
    }

    private @Nullable BigDecimal number(@Nullable SpecNode node) {
        if (node == null) {
            return null;
        }
        ScalarNode number = node.node() instanceof ScalarNode scalar ? scalar.asNumber() : null;
        if (number == null) {
            problems.warning(node.pointer(), "This must be a number; it is ignored", "Correct it");
            return null;
        }
        return number.number();
    }

    /** The narrowest of several limits in one direction. */
    private final class Limit {
        private final int direction;
        private @Nullable BigDecimal value;
        private boolean exclusive;

        Limit(int direction) {
            this.direction = direction;
        }

        /** Reads both spellings: 3.0's flag beside the limit and 3.1's limit of its own. */
        void read(Conjunction.Part part, String inclusive, String exclusiveName) {
            SpecNode exclusiveNode = part.get(exclusiveName);
            boolean isFlag = exclusiveNode != null
                    && exclusiveNode.node() instanceof ScalarNode scalar
                    && scalar.kind() == ScalarNode.Kind.BOOLEAN;
            narrow(number(part.get(inclusive)), isFlag && part.node().flag(exclusiveName));
            if (!isFlag) {
                narrow(number(exclusiveNode), true);
            }
        }

        private void narrow(@Nullable BigDecimal limit, boolean isExclusive) {
            if (limit == null) {
                return;
            }
            int narrower = value == null ? -1 : limit.compareTo(value) * direction;
            if (narrower < 0) {
                value = limit;
                exclusive = isExclusive;
            } else if (narrower == 0) {
                exclusive |= isExclusive;
            }
        }
    }
}
