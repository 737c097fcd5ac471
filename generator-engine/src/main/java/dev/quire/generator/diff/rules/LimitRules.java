package dev.quire.generator.diff.rules;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The keywords that narrow the values of a type. */
public final class LimitRules {
    private static final String MESSAGE = "{where}: {name} is {is} now, it was {was}";

    private LimitRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(
                        ordered(),
                        presence(),
                        incomparable(),
                        incomparableOfObjects(),
                        refused(Aspect.MULTIPLE_OF, "multipleOf: 2", "multipleOf: 3"),
                        refused(
                                Aspect.DEPENDENT_REQUIRED,
                                "dependentRequired: {card: [address]}",
                                "dependentRequired: {card: [phone]}"),
                        written(Aspect.CONTENT_ENCODING, "contentEncoding: base64", "contentEncoding: base32"),
                        written(
                                Aspect.CONTENT_MEDIA_TYPE,
                                "contentMediaType: image/png",
                                "contentMediaType: image/webp"))
                .flatMap(List::stream)
                .toList();
    }

    /** Of two values one is always narrower. */
    private static List<Rule> ordered() {
        return Stream.of(
                        family(Aspect.MAXIMUM, "maximum: 100", "maximum: 50"),
                        family(Aspect.MINIMUM, "minimum: 1", "minimum: 10"),
                        family(Aspect.MULTIPLE_OF, "multipleOf: 5", "multipleOf: 10"),
                        family(Aspect.MAX_LENGTH, "maxLength: 100", "maxLength: 50"),
                        family(Aspect.MIN_LENGTH, "minLength: 1", "minLength: 10"),
                        family(Aspect.MAX_ITEMS, "maxItems: 100", "maxItems: 50"),
                        family(Aspect.MIN_ITEMS, "minItems: 1", "minItems: 10"),
                        family(Aspect.UNIQUE_ITEMS, "uniqueItems: false", "uniqueItems: true"),
                        family(Aspect.MIN_CONTAINS, "minContains: 1", "minContains: 2"),
                        family(Aspect.MAX_CONTAINS, "maxContains: 5", "maxContains: 4"),
                        family(Aspect.MAX_PROPERTIES, "maxProperties: 10", "maxProperties: 5"),
                        family(Aspect.MIN_PROPERTIES, "minProperties: 1", "minProperties: 2"))
                .flatMap(List::stream)
                .toList();
    }

    /** The keyword comes, which narrows, or goes, which widens. */
    private static List<Rule> presence() {
        return Stream.of(
                        family(Aspect.PATTERN, "type: string", "pattern: ^[a-z]+$"),
                        family(Aspect.CONTENT_SCHEMA, "type: string", "contentSchema: {type: object}"),
                        family(Aspect.PREFIX_ITEMS, "type: array", "prefixItems: [{type: string}]"),
                        family(Aspect.CONTAINS, "type: array", "contains: {const: 1}"),
                        family(Aspect.UNEVALUATED_ITEMS, "type: array", "unevaluatedItems: false"),
                        family(Aspect.PROPERTY_NAMES, "type: object", "propertyNames: {maxLength: 3}"),
                        family(Aspect.PATTERN_PROPERTIES, "type: object", "patternProperties: {^x-: {type: string}}"),
                        family(Aspect.UNEVALUATED_PROPERTIES, "type: object", "unevaluatedProperties: {type: string}"),
                        family(Aspect.DEPENDENT_REQUIRED, "type: object", "dependentRequired: {card: [address]}"),
                        family(
                                Aspect.DEPENDENT_SCHEMAS,
                                "type: object",
                                "dependentSchemas: {card: {minProperties: 2}}"),
                        family(Aspect.NOT, "type: string", "not: {const: admin}"),
                        family(Aspect.CONDITION, "type: object", "if: {required: [a]}, then: {required: [b]}"),
                        family(Aspect.FURTHER_UNION, "type: object", "anyOf: [{required: [a]}, {required: [b]}]"))
                .flatMap(List::stream)
                .toList();
    }

    /** One value became another, and nobody can tell which is narrower. */
    private static List<Rule> incomparable() {
        return Stream.of(
                        changed(Aspect.PATTERN, "pattern: ^[a-z]+$", "pattern: ^[a-z0-9]+$"),
                        changed(Aspect.CONTENT_SCHEMA, "contentSchema: {type: object}", "contentSchema: {type: array}"),
                        changed(
                                Aspect.PREFIX_ITEMS,
                                "prefixItems: [{type: string}]",
                                "prefixItems: [{}, {type: string}]"),
                        changed(Aspect.CONTAINS, "contains: {const: 1}", "contains: {const: 2}"),
                        changed(
                                Aspect.UNEVALUATED_ITEMS,
                                "unevaluatedItems: false",
                                "unevaluatedItems: {type: string}"),
                        changed(Aspect.NOT, "not: {const: admin}", "not: {const: root}"))
                .flatMap(List::stream)
                .toList();
    }

    /** Likewise of objects. */
    private static List<Rule> incomparableOfObjects() {
        return Stream.of(
                        changed(
                                Aspect.PROPERTY_NAMES,
                                "propertyNames: {maxLength: 3}",
                                "propertyNames: {maxLength: 4}"),
                        changed(
                                Aspect.PATTERN_PROPERTIES,
                                "patternProperties: {^x-: {type: string}}",
                                "patternProperties: {^y-: {type: string}}"),
                        changed(
                                Aspect.UNEVALUATED_PROPERTIES,
                                "unevaluatedProperties: {type: string}",
                                "unevaluatedProperties: {type: integer}"),
                        changed(
                                Aspect.DEPENDENT_SCHEMAS,
                                "dependentSchemas: {card: {minProperties: 2}}",
                                "dependentSchemas: {card: {minProperties: 3}}"),
                        changed(
                                Aspect.CONDITION,
                                "if: {required: [a]}, then: {required: [b]}",
                                "if: {required: [a]}, then: {required: [c]}"),
                        changed(
                                Aspect.FURTHER_UNION,
                                "anyOf: [{required: [a]}, {required: [b]}]",
                                "anyOf: [{required: [a]}, {required: [c]}]"))
                .flatMap(List::stream)
                .toList();
    }

    /** How a string is to be read: whatever changes, it is read as something else. */
    private static List<Rule> written(Aspect aspect, String before, String after) {
        return Stream.concat(family(aspect, "type: string", before).stream(), changed(aspect, before, after).stream())
                .map(Rule::asError)
                .map(rule -> rule.because("The string is read as something else than what was written."))
                .toList();
    }

    /** More is asked for than before in one way and less in another, so that something is refused. */
    private static List<Rule> refused(Aspect aspect, String before, String after) {
        List<Rule> both = Family.changed(aspect, MESSAGE, before, after);
        return List.of(
                both.get(0).asError().because("Some requests that were right are refused."),
                both.get(1).asError().because("Callers can get what was excluded before."));
    }

    private static List<Rule> family(Aspect aspect, String wide, String narrow) {
        return Family.of(aspect, MESSAGE, wide, narrow);
    }

    private static List<Rule> changed(Aspect aspect, String before, String after) {
        return Family.changed(aspect, MESSAGE, before, after);
    }
}
