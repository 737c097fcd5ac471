package dev.quire.generator.java.naming;

import java.util.Map;

/**
 * What the user wants to be called otherwise; the same options, by the same meaning, that OpenAPI Generator knows.
 *
 * @param modelNamePrefix in front of each type of the model package, empty for none
 * @param modelNameSuffix after each type of the model package, empty for none
 * @param apiNamePrefix in front of each api class, empty for none
 * @param apiNameSuffix after each api class; {@code Api} unless the user says otherwise
 * @param modelNameMappings type name by schema name
 * @param nameMappings accessor by property name on the wire; of parameters too that {@code parameterNameMappings} does not name
 * @param parameterNameMappings Java name by parameter name on the wire
 * @param operationIdNameMappings method name by operationId
 */
public record NameOptions(
        String modelNamePrefix,
        String modelNameSuffix,
        String apiNamePrefix,
        String apiNameSuffix,
        Map<String, String> modelNameMappings,
        Map<String, String> nameMappings,
        Map<String, String> parameterNameMappings,
        Map<String, String> operationIdNameMappings) {

    /** Nothing is called otherwise. */
    public static final NameOptions NONE = new NameOptions("", "", "", "Api", Map.of(), Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public NameOptions {
        modelNameMappings = Map.copyOf(modelNameMappings);
        nameMappings = Map.copyOf(nameMappings);
        parameterNameMappings = Map.copyOf(parameterNameMappings);
        operationIdNameMappings = Map.copyOf(operationIdNameMappings);
    }
}
