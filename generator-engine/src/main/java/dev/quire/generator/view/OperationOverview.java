package dev.quire.generator.view;

import java.util.List;

/**
 * One operation.
 *
 * @param packageName of its api class
 * @param packagePath the same as a path
 * @param clientType the client's simple name
 * @param apiType the api class's simple name
 * @param accessor the client's method that gives the api
 * @param methodName of the api's method
 * @param typeName the method's name as that of a type would begin, such as {@code ListOrders}
 * @param verb such as {@code GET}
 * @param path text: such as {@code /orders/{id}}
 * @param pathLiteral the same as a literal
 * @param operationId text: as the description says, or made of verb and path
 * @param operationIdLiteral the same as a literal
 * @param summary text; may be empty
 * @param deprecated whether callers are warned
 * @param parameters of the method, with types, between commas
 * @param passed the same as a caller hands them on: names between commas
 * @param arguments the same one by one
 * @param optional whether the method exists with optional parameters too
 * @param queryType the type of these, or nothing
 * @param returnType what the method gives back
 * @param returnsNothing whether that is {@code void}
 * @param paged whether it walks over pages
 * @param itemType what is walked over, or nothing
 */
public record OperationOverview(
        String packageName,
        String packagePath,
        String clientType,
        String apiType,
        String accessor,
        String methodName,
        String typeName,
        String verb,
        String path,
        String pathLiteral,
        String operationId,
        String operationIdLiteral,
        String summary,
        boolean deprecated,
        String parameters,
        String passed,
        List<ArgumentOverview> arguments,
        boolean optional,
        String queryType,
        String returnType,
        boolean returnsNothing,
        boolean paged,
        String itemType)
        implements Overview {

    /**
     * An argument of the method.
     *
     * @param name in Java
     * @param type in Java
     * @param place {@code path}, {@code query}, {@code header}, {@code cookie} or {@code body}
     * @param wireName literal of its name on the wire; of a body the empty one
     */
    public record ArgumentOverview(String name, String type, String place, String wireName) {}
}
