package dev.quire.generator.model;

import java.util.Set;

/** The keywords of schemas by what they say. */
final class SchemaKeywords {
    /** Say nothing about which values are valid, but for null. */
    private static final Set<String> NEUTRAL = Set.of(
            "title",
            "description",
            "deprecated",
            "readOnly",
            "writeOnly",
            "nullable",
            "default",
            "example",
            "examples",
            "xml",
            "externalDocs",
            "discriminator",
            "summary",
            "$comment",
            "$schema",
            "$id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$defs",
            "definitions",
            "$ref",
            "allOf");

    /** Make a value an object. */
    static final Set<String> OF_OBJECTS = Set.of(
            "properties",
            "additionalProperties",
            "patternProperties",
            "required",
            "unevaluatedProperties",
            "propertyNames");

    /** Make a value an array. */
    static final Set<String> OF_ARRAYS = Set.of("items", "prefixItems");

    /** Kept as written: they narrow values in ways that no Java type shows. */
    static final Set<String> KEPT = Set.of(
            "not",
            "contains",
            "minContains",
            "maxContains",
            "if",
            "then",
            "else",
            "dependentRequired",
            "dependentSchemas",
            "propertyNames",
            "patternProperties",
            "prefixItems",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");

    /** Kept one by one; of several statements the narrower one holds. */
    private static final Set<String> LIMITS = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");

    private SchemaKeywords() {}

    /** Whether a keyword narrows the values of a type. */
    static boolean narrows(String keyword) {
        return LIMITS.contains(keyword) || KEPT.contains(keyword);
    }

    static boolean isNeutral(String keyword) {
        return NEUTRAL.contains(keyword) || keyword.startsWith("x-");
    }
}
