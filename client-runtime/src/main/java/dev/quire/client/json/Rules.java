package dev.quire.client.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a description demands of a value in requests; immutable. Keywords are those of JSON Schema; {@code items.maxLength} is
 * one of the elements of a list, {@code values.maxLength} of the values of a map. Answers are not held to them.
 */
public final class Rules {
    private static final Rules NONE = new Rules(List.of());
    private static final String ITEMS = "items.";
    private static final String VALUES = "values.";

    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = rules;
    }

    /** Returns no rules. */
    public static Rules none() {
        return NONE;
    }

    /** Returns these and one more; keywords that this version does not know are ignored. */
    public Rules with(String keyword, Object value) {
        List<Rule> more = new ArrayList<>(rules);
        boolean inner = keyword.startsWith(ITEMS) || keyword.startsWith(VALUES);
        more.add(inner ? new Rule(keyword, value) : Rule.of(keyword, value));
        return new Rules(List.copyOf(more));
    }

    /** Tells whether there is a rule of this keyword. */
    public boolean has(String keyword) {
        return rules.stream().anyMatch(rule -> rule.keyword().equals(keyword));
    }

    /**
     * Returns what is wrong with a value and all that it holds.
     *
     * @param place of the value, for messages, such as {@code body}
     * @param partial whether members that are required may be absent
     */
    public List<Violation> violations(String place, Object value, boolean partial) {
        List<Violation> found = new ArrayList<>();
        check(place, value, partial, found);
        return found;
    }

    void check(String place, Object value, boolean partial, List<Violation> found) {
        for (Rule rule : rules) {
            String violation = rule.violation(value);
            if (violation != null) {
                found.add(new Violation(place, violation + " (" + rule.keyword() + ')', false));
            }
        }
        if (value instanceof Model model) {
            model.check(place, partial, found);
        }
        Collection<?> elements = Rule.elements(value);
        if (elements != null) {
            Rules items = inside(ITEMS);
            int index = 0;
            for (Object element : elements) {
                checkInside(items, place + '/' + index++, element, partial, found);
            }
        } else if (value instanceof Map<?, ?> map) {
            Rules values = inside(VALUES);
            map.forEach((name, member) -> checkInside(values, place + '/' + name, member, partial, found));
        }
    }

    private static void checkInside(
            Rules rules, String place, @Nullable Object value, boolean partial, List<Violation> found) {
        if (value != null) {
            rules.check(place, value, partial, found);
        }
    }

    private Rules inside(String prefix) {
        Rules inner = NONE;
        for (Rule rule : rules) {
            if (rule.keyword().startsWith(prefix)) {
                inner = inner.with(rule.keyword().substring(prefix.length()), rule.value());
            }
        }
        return inner;
    }

    /**
     * A rule that is broken.
     *
     * @param place as far as it is known, with slashes
     * @param text without the value, which may be private
     * @param absent whether something is missing
     */
    public record Violation(String place, String text, boolean absent) {
        @Override
        public String toString() {
            return place + ' ' + text;
        }
    }
}
