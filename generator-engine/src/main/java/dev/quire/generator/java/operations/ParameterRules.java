package dev.quire.generator.java.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-parameter-rules}: what must hold between the parameters of an operation. */
public final class ParameterRules {
    static final String EXTENSION = "x-parameter-rules";
    private static final String REMEDY =
            "Write one of at-least-one-of, exactly-one-of, not-together and all-or-none with "
                    + "a list of at least two parameters of the operation, and maybe a message";

    private final Set<String> known;
    private final Problems problems;

    private ParameterRules(Set<String> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The kinds of rules, by the words of the extension. */
    public enum Kind {
        AT_LEAST_ONE_OF("at-least-one-of", "atLeastOneOf", "At least one of %s is needed."),
        EXACTLY_ONE_OF("exactly-one-of", "exactlyOneOf", "Exactly one of %s is needed."),
        NOT_TOGETHER("not-together", "notTogether", "Only one of %s can be given."),
        ALL_OR_NONE("all-or-none", "allOrNone", "All of %s go together, or none does.");

        private final String word;
        private final String factory;
        private final String sentence;

        Kind(String word, String factory, String sentence) {
            this.word = word;
            this.factory = factory;
            this.sentence = sentence;
        }

        /** The runtime's method that makes such a rule. */
        public String factory() {
            return factory;
        }

        /** The rule in words, with {@code %s} for the parameters. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * One rule.
     *
     * @param parameters names on the wire
     * @param message why, for people; null when the description does not say
     */
    public record Rule(
            Kind kind, List<String> parameters, @Nullable String message) {}

    static List<Rule> of(Operation operation, Problems problems) {
        JsonNode written = operation.extensions().get(EXTENSION);
        if (written == null) {
            return List.of();
        }
        Set<String> known = operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        return new ParameterRules(known, problems)
                .read(written, operation.pointer().child(EXTENSION));
    }

    private List<Rule> read(JsonNode written, SpecPointer at) {
        List<Rule> rules = new ArrayList<>();
        if (!written.isArray()) {
            refuse(at, "The rules between parameters are not a list");
        }
        for (int i = 0; i < written.size() && written.isArray(); i++) {
            Rule rule = rule(written.get(i), at.child(i));
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private @Nullable Rule rule(JsonNode written, SpecPointer at) {
        Kind kind = null;
        for (Kind candidate : Kind.values()) {
            if (written.has(candidate.word)) {
                if (kind != null) {
                    refuse(at, "A rule between parameters has two kinds, " + kind.word + " and " + candidate.word);
                    return null;
                }
                kind = candidate;
            }
        }
        if (kind == null) {
            refuse(at, "A rule between parameters has no kind");
            return null;
        }
        List<String> names = new ArrayList<>();
        written.get(kind.word).forEach(name -> names.add(name.asText()));
        if (!written.get(kind.word).isArray()
                || names.size() < 2
                || Set.copyOf(names).size() < names.size()) {
            refuse(at.child(kind.word), "A rule between parameters needs a list of at least two different ones");
            return null;
        }
        for (String name : names) {
            if (!known.contains(name)) {
                refuse(
                        at.child(kind.word),
                        "The operation has no parameter '" + name + "'; it has "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
                return null;
            }
        }
        return new Rule(kind, names, written.path("message").textValue());
    }

    private void refuse(SpecPointer at, String message) {
        problems.error(at, message, REMEDY);
    }
}
