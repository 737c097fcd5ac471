package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.DISCRIMINATOR;
import static dev.quire.generator.diff.Aspect.DISCRIMINATOR_VALUE;
import static dev.quire.generator.diff.Aspect.UNION_BRANCH;
import static dev.quire.generator.diff.Aspect.VARIANT;
import static dev.quire.generator.diff.Direction.REQUEST;
import static dev.quire.generator.diff.Direction.RESPONSE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.REMOVED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The branches of {@code oneOf} and {@code anyOf}, and what tells them apart. What allOf adds is judged where it counts. */
public final class UnionRules {
    private static final String ONE = "oneOf: [{$ref: …/Cat}, {$ref: …/Dog}]";
    private static final String MORE = "oneOf: [{$ref: …/Cat}, {$ref: …/Dog}, {$ref: …/Fish}]";
    private static final String CAT_ALONE = "Cat: {allOf: [{$ref: …/Pet}]}";
    private static final String CAT_AND_DOG = CAT_ALONE + ", Dog: {allOf: [{$ref: …/Pet}]}";
    private static final String PLAIN = "oneOf: …";
    private static final String TOLD = "oneOf: …, discriminator: {propertyName: kind}";
    private static final String CAT = "mapping: {cat: Cat}";
    private static final String BOTH = "mapping: {cat: Cat, kitten: Cat}";

    private UnionRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(branches(), variants(), discriminators(), values())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> branches() {
        return List.of(
                Rule.on(UNION_BRANCH, REMOVED, REQUEST)
                        .error("{where} may not be {name} any more")
                        .because(
                                "Requests with it are refused, and the generated union loses a member where no lock keeps it.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(MORE, ONE),
                Rule.on(UNION_BRANCH, ADDED, REQUEST)
                        .info("{where} may be {name} too")
                        .because("More is accepted than before.")
                        .advice(Advice.NOTHING)
                        .example(ONE, MORE),
                Rule.on(UNION_BRANCH, ADDED, RESPONSE)
                        .error("{where} can be {name} now")
                        .because(
                                "Callers get what was excluded before, and may not be able to read it. Generated unions keep"
                                        + " what they do not know.")
                        .advice(Advice.KEEP_SENDING)
                        .example(ONE, MORE),
                Rule.on(UNION_BRANCH, REMOVED, RESPONSE)
                        .warning("{where} is never {name} now")
                        .because(
                                "No answer surprises anybody, but the generated union loses a member where no lock keeps it.")
                        .advice("Keep it among the branches")
                        .example(MORE, ONE));
    }

    /** Schemas that extend one with a discriminator. */
    private static List<Rule> variants() {
        return List.of(
                Rule.on(VARIANT, REMOVED, REQUEST)
                        .error("{where} may not be {name} any more")
                        .because("Requests with it may be refused, and its type goes where no lock keeps it.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(CAT_AND_DOG, CAT_ALONE),
                Rule.on(VARIANT, ADDED, REQUEST)
                        .info("{where} may be {name} too")
                        .because("More is accepted than before.")
                        .advice(Advice.NOTHING)
                        .example(CAT_ALONE, CAT_AND_DOG),
                Rule.on(VARIANT, ADDED, RESPONSE)
                        .warning("{where} can be {name} now")
                        .because("Callers read it as what it extends; those who ask what it is do not know it.")
                        .advice(Advice.KEEP_SENDING)
                        .example(CAT_ALONE, CAT_AND_DOG),
                Rule.on(VARIANT, REMOVED, RESPONSE)
                        .warning("{where} is never {name} now")
                        .because("No answer surprises anybody, but its type goes where no lock keeps it.")
                        .advice("Keep the schema")
                        .example(CAT_AND_DOG, CAT_ALONE));
    }

    private static List<Rule> discriminators() {
        String added = "{where} is told by '{name}' now";
        String removed = "{where} is no longer told by '{name}'";
        String changed = "{where} is told by '{is}' now, it was told by '{was}'";
        return List.of(
                Rule.on(DISCRIMINATOR, ADDED, REQUEST)
                        .warning(added)
                        .because("Requests without that member may no longer be understood.")
                        .advice("Make sure that requests without it are understood")
                        .example(PLAIN, TOLD),
                Rule.on(DISCRIMINATOR, REMOVED, REQUEST)
                        .info(removed)
                        .because("Requests with it go on working.")
                        .advice(Advice.NOTHING)
                        .example(TOLD, PLAIN),
                Rule.on(DISCRIMINATOR, CHANGED, REQUEST)
                        .warning(changed)
                        .because("Requests that lack the new member may no longer be understood.")
                        .advice(Advice.ADD_BESIDE)
                        .example("propertyName: kind", "propertyName: type"),
                Rule.on(DISCRIMINATOR, ADDED, RESPONSE)
                        .info(added)
                        .because("Callers told the branches apart without it.")
                        .advice(Advice.NOTHING)
                        .example(PLAIN, TOLD),
                Rule.on(DISCRIMINATOR, REMOVED, RESPONSE)
                        .warning(removed)
                        .because("Callers that look at that member may no longer find it.")
                        .advice("Keep it")
                        .example(TOLD, PLAIN),
                Rule.on(DISCRIMINATOR, CHANGED, RESPONSE)
                        .warning(changed)
                        .because("Callers that look at the old member may no longer find it.")
                        .advice(Advice.ADD_BESIDE)
                        .example("propertyName: kind", "propertyName: type"));
    }

    private static List<Rule> values() {
        String added = "{where}: '{name}' means {is} now";
        String removed = "{where}: '{name}' no longer means {was}";
        return List.of(
                Rule.on(DISCRIMINATOR_VALUE, REMOVED, REQUEST)
                        .warning(removed)
                        .because("Requests with that value may be refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(BOTH, CAT),
                Rule.on(DISCRIMINATOR_VALUE, ADDED, REQUEST)
                        .info(added)
                        .because("More is accepted than before.")
                        .advice(Advice.NOTHING)
                        .example(CAT, BOTH),
                Rule.on(DISCRIMINATOR_VALUE, ADDED, RESPONSE)
                        .warning(added)
                        .because("Callers do not know that value.")
                        .advice(Advice.KEEP_SENDING)
                        .example(CAT, BOTH),
                Rule.on(DISCRIMINATOR_VALUE, REMOVED, RESPONSE)
                        .info(removed)
                        .because("No answer surprises anybody.")
                        .advice(Advice.NOTHING)
                        .example(BOTH, CAT));
    }
}
