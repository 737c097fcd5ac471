package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.text.EcmaPatterns;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Constraints;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the validation keywords of a schema that is sent as the steps by which generated code tells the runtime. */
public final class SendRules {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int MOST_DIGITS = 100;

    private final ApiModel api;
    private final Problems problems;
    private final Set<SpecPointer> told = new HashSet<>();

    /** Of an API; patterns that Java does not know are reported. */
    public SendRules(ApiModel api, Problems problems) {
        this.api = api;
        this.problems = problems;
    }

    /**
     * One keyword.
     *
     * @param name with {@code items.} or {@code values.} before it inside lists and maps
     * @param literal as Java writes the value
     */
    record Rule(String name, String literal) {}

    /** The rules that all of these schemas have: they share a type, and what one of them allows the type must. */
    List<Rule> of(Collection<Schema> schemas) {
        List<Rule> common = null;
        for (Schema schema : schemas) {
            List<Rule> own = of(schema);
            if (common == null) {
                common = new ArrayList<>(own);
            } else {
                common.retainAll(own);
            }
        }
        return common == null ? List.of() : common;
    }

    /** The rules of one schema, in a fixed order. */
    List<Rule> of(Schema schema) {
        List<Rule> rules = new ArrayList<>();
        add(schema, "", rules, 0);
        return rules;
    }

    private void add(Schema schema, String prefix, List<Rule> rules, int depth) {
        Schema target = api.resolve(schema);
        Shape shape = target.shape();
        Limits limits = new Limits(schema, target, prefix, rules);
        if (shape instanceof Shape.Text text && text.values().isEmpty()) {
            limits.atLeast("minLength", Constraints::minLength);
            limits.count("maxLength", Constraints::maxLength);
            limits.pattern();
        } else if (shape instanceof Shape.Numeric number && number.values().isEmpty()) {
            limits.numeric();
        } else if (shape instanceof Shape.Array array) {
            limits.atLeast("minItems", Constraints::minItems);
            limits.count("maxItems", Constraints::maxItems);
            if (schema.constraints().uniqueItems() || target.constraints().uniqueItems()) {
                limits.put("uniqueItems", "true");
            }
            inside(array.items(), prefix + "items.", rules, depth);
        } else if (shape instanceof Shape.ObjectShape object
                && object.properties().isEmpty()) {
            limits.atLeast("minProperties", Constraints::minProperties);
            limits.count("maxProperties", Constraints::maxProperties);
            if (object.additional() != null) {
                inside(object.additional(), prefix + "values.", rules, depth);
            }
        }
    }

    /** Lists of lists end somewhere, even those that hold themselves. */
    private void inside(Schema schema, String prefix, List<Rule> rules, int depth) {
        if (depth < 2) {
            add(schema, prefix, rules, depth + 1);
        }
    }

    /** The keywords of a schema, those beside a reference before those of what it refers to. */
    private final class Limits {
        private final Schema own;
        private final Schema target;
        private final String prefix;
        private final List<Rule> rules;

        Limits(Schema own, Schema target, String prefix, List<Rule> rules) {
            this.own = own;
            this.target = target;
            this.prefix = prefix;
            this.rules = rules;
        }

        private <V> @Nullable V first(Function<Constraints, @Nullable V> keyword) {
            V beside = keyword.apply(own.constraints());
            return beside == null ? keyword.apply(target.constraints()) : beside;
        }

        void put(String keyword, String literal) {
            rules.add(new Rule(prefix + keyword, literal));
        }

        /** At least none is no limit. */
        void atLeast(String keyword, Function<Constraints, @Nullable Integer> limit) {
            if (Objects.requireNonNullElse(first(limit), 0) > 0) {
                count(keyword, limit);
            }
        }

        void count(String keyword, Function<Constraints, @Nullable Integer> limit) {
            Integer value = first(limit);
            if (value != null) {
                put(keyword, value.toString());
            }
        }

        void numeric() {
            Constraints stated = own.constraints().equals(Constraints.NONE) ? target.constraints() : own.constraints();
            number(stated.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", stated.minimum());
            number(stated.exclusiveMaximum() ? "exclusiveMaximum" : "maximum", stated.maximum());
            number("multipleOf", stated.multipleOf());
        }

        /** What no long can break is no limit. */
        private void number(String keyword, @Nullable BigDecimal value) {
            if (value == null || value.abs().compareTo(LONGEST) >= 0 || value.scale() > MOST_DIGITS) {
                return;
            }
            boolean small =
                    value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(LARGEST_INT) <= 0;
            put(keyword, small ? value.toBigInteger().toString() : JavaText.literal(value.toPlainString()));
        }

        void pattern() {
            Schema stating = own.constraints().pattern() == null ? target : own;
            String pattern = stating.constraints().pattern();
            if (pattern == null || pattern.isEmpty()) {
                return;
            }
            String unusable = EcmaPatterns.unusable(pattern);
            if (unusable == null) {
                put("pattern", JavaText.literal(pattern));
            } else if (told.add(stating.pointer())) {
                problems.warning(
                        stating.pointer().child("pattern"),
                        "This pattern " + unusable + "; requests are not checked by it",
                        "Nothing needs to be done; write it more simply by an overlay to have it checked");
            }
        }
    }

    /** The steps of rules, such as {@code .rule("maxLength", 5)}. */
    static String steps(List<Rule> rules, String start) {
        StringBuilder steps = new StringBuilder();
        for (Rule rule : rules) {
            steps.append(start)
                    .append(JavaText.literal(rule.name()))
                    .append(", ")
                    .append(rule.literal())
                    .append(')');
        }
        return steps.toString();
    }
}
