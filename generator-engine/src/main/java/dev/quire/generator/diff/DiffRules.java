package dev.quire.generator.diff;

import dev.quire.generator.diff.rules.OperationRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules, in the order of the documentation. */
public final class DiffRules {
    private static final List<Rule> ALL =
            Stream.of(OperationRules.rules()).flatMap(List::stream).toList();
    private static final Map<Rule.Key, Rule> BY_KEY = byKey();

    private DiffRules() {}

    /** Every rule. */
    public static List<DiffRule> all() {
        return List.copyOf(ALL);
    }

    /** The rule that judges a difference; null when nobody needs to know of it. */
    static @Nullable Rule of(Difference difference) {
        return BY_KEY.get(Rule.Key.of(difference));
    }

    private static Map<Rule.Key, Rule> byKey() {
        Map<Rule.Key, Rule> rules = new HashMap<>();
        for (Rule rule : ALL) {
            if (rules.put(rule.key(), rule) != null) {
                throw new IllegalStateException("Two rules are called " + rule.id());
            }
        }
        return rules;
    }
}
