package dev.quire.generator.view;

import java.util.List;

/**
 * The operations of one tag.
 *
 * @param packageName of the api class and its client
 * @param packagePath the same as a path
 * @param clientType the client's simple name
 * @param className the api class's simple name, such as {@code OrdersApi}
 * @param accessor the client's method that gives it, such as {@code orders}
 * @param tag text: what the description calls it
 * @param operations in document order
 */
public record ApiOverview(
        String packageName,
        String packagePath,
        String clientType,
        String className,
        String accessor,
        String tag,
        List<OperationOverview> operations)
        implements Overview {}
