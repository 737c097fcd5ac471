package dev.quire.generator.client;

import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.render.TemplateOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate, and where. Relative paths start at the working directory.
 *
 * @param spec a description, a Markdown page that holds one, or a folder of these
 * @param overlays OpenAPI Overlay documents, applied in this order
 * @param basePackage of the client; its models go into {@code model} below it
 * @param clientName {@code Stripe} gives {@code StripeClient}
 * @param moduleName null for no {@code module-info.java}
 * @param outputDirectory where Java sources go
 * @param resourcesDirectory where {@code META-INF/quire} goes; may be the same folder
 * @param templates the user's
 * @param filter which operations
 * @param code what the user wants of the Java
 * @param paging how operations page, where the description does not say it
 * @param lock what has been decided; null for {@code quire.lock} beside the description, if it is there
 */
public record ClientOptions(
        Path spec,
        List<Path> overlays,
        String basePackage,
        String clientName,
        @Nullable String moduleName,
        Path outputDirectory,
        Path resourcesDirectory,
        TemplateOptions templates,
        OperationFilter filter,
        CodeOptions code,
        PagingOptions paging,
        @Nullable Path lock) {

    /** Copies the list. */
    public ClientOptions {
        overlays = List.copyOf(overlays);
    }

    /** The path of a resource about the client: no two clients in one class path or jar have it. */
    String resource(String name) {
        return "META-INF/quire/" + (basePackage.isEmpty() ? "" : basePackage + '/') + name;
    }

    /**
     * All operations, without extra templates, rules and mapped types, with the lock beside the description, if there is one.
     *
     * @param templatesDirectory templates that replace ours by file name, null for none
     * @param names what is to be called otherwise
     */
    public ClientOptions(
            Path spec,
            List<Path> overlays,
            String basePackage,
            String clientName,
            @Nullable String moduleName,
            Path outputDirectory,
            Path resourcesDirectory,
            @Nullable Path templatesDirectory,
            NameOptions names) {
        this(
                spec,
                overlays,
                basePackage,
                clientName,
                moduleName,
                outputDirectory,
                resourcesDirectory,
                new TemplateOptions(templatesDirectory, List.of()),
                OperationFilter.ALL,
                CodeOptions.of(names),
                PagingOptions.NONE,
                null);
    }
}
