package dev.quire.generator.diff;

import dev.quire.generator.diff.rules.BodyRules;
import dev.quire.generator.diff.rules.LifecycleRules;
import dev.quire.generator.diff.rules.LimitRules;
import dev.quire.generator.diff.rules.NameRules;
import dev.quire.generator.diff.rules.OperationRules;
import dev.quire.generator.diff.rules.PagingRules;
import dev.quire.generator.diff.rules.ParameterRules;
import dev.quire.generator.diff.rules.PropertyRules;
import dev.quire.generator.diff.rules.ResponseRules;
import dev.quire.generator.diff.rules.SecurityRules;
import dev.quire.generator.diff.rules.ServerRules;
import dev.quire.generator.diff.rules.TypeRules;
import dev.quire.generator.diff.rules.UnionRules;
import dev.quire.generator.diff.rules.WebhookRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules, in the order of the documentation. */
public final class DiffRules {
    private static final List<Rule> ALL = Stream.of(
                    OperationRules.rules(),
                    NameRules.rules(),
                    ParameterRules.rules(),
                    BodyRules.rules(),
                    ResponseRules.rules(),
                    PropertyRules.rules(),
                    TypeRules.rules(),
                    UnionRules.rules(),
                    LimitRules.rules(),
                    SecurityRules.rules(),
                    ServerRules.rules(),
                    LifecycleRules.rules(),
                    PagingRules.rules(),
                    WebhookRules.rules())
            .flatMap(List::stream)
            .toList();

    private DiffRules() {}

    /** Every rule. */
    public static List<DiffRule> all() {
        return List.copyOf(ALL);
    }

    /** Every rule with what it needs to judge. */
    static List<Rule> rows() {
        return ALL;
    }

    /** Rules by what they judge. */
    static Map<Rule.Key, Rule> byKey(Collection<Rule> rows) {
        Map<Rule.Key, Rule> rules = new HashMap<>();
        for (Rule rule : rows) {
            if (rules.put(rule.key(), rule) != null) {
                throw new IllegalStateException("Two rules are called " + rule.id());
            }
        }
        return rules;
    }
}
