package dev.quire.generator.view;

import java.util.List;

/**
 * A client as a whole.
 *
 * @param packageName of the client and its api classes
 * @param packagePath the same as a path, such as {@code com/example/shop}
 * @param className the client's simple name, such as {@code ShopClient}
 * @param clientName the same without {@code Client}
 * @param title text: what the API calls itself
 * @param version text: of the API
 * @param apis the groups of operations
 * @param models the types of the model package
 */
public record ClientOverview(
        String packageName,
        String packagePath,
        String className,
        String clientName,
        String title,
        String version,
        List<ApiOverview> apis,
        List<ModelOverview> models)
        implements Overview {}
