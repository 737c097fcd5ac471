package dev.quire.generator.java;

import java.util.Map;

/**
 * What the user wants to be called otherwise; the same options, by the same meaning, that OpenAPI Generator knows.
 *
 * @param modelPrefix in front of each type of the model package, empty for none
 * @param modelSuffix after each type of the model package, empty for none
 * @param models type name by schema name
 * @param properties accessor by property name on the wire
 * @param parameters Java name by parameter name on the wire
 * @param operations method name by operationId
 */
public record NameOptions(
        String modelPrefix,
        String modelSuffix,
        Map<String, String> models,
        Map<String, String> properties,
        Map<String, String> parameters,
        Map<String, String> operations) {

    /** Nothing is called otherwise. */
    public static final NameOptions NONE = new NameOptions("", "", Map.of(), Map.of(), Map.of(), Map.of());
}
