package dev.quire.generator.model;

import java.util.Map;

/**
 * Which operations are wanted, as the rule {@code FILTER} of OpenAPI Generator's normaliser says it: kinds apart by
 * semicolons, each with its values apart by bars, such as {@code operationId:getInvoice|listInvoices;tag:refunds}. An operation
 * that fits any value of any kind is wanted. Kinds are {@code operationId}, {@code tag}, {@code method}, and {@code path}, of
 * which the beginning is enough.
 *
 * @param openapiNormalizer rules by name; none but {@code FILTER} is known
 */
public record OperationFilter(Map<String, String> openapiNormalizer) {
    /** The rule that is known. */
    static final String RULE = "FILTER";

    /** All operations are wanted. */
    public static final OperationFilter ALL = new OperationFilter(Map.of());

    /** Copies the map. */
    public OperationFilter {
        openapiNormalizer = Map.copyOf(openapiNormalizer);
    }

    /** Whether it leaves anything out. */
    boolean isNarrow() {
        return openapiNormalizer.containsKey(RULE);
    }
}
