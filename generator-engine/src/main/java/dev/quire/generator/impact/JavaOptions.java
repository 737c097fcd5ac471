package dev.quire.generator.impact;

import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.java.naming.ClientNames;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the clients are made that are compared.
 *
 * @param client where their types live and what they are called
 * @param code what the user wants of the Java
 * @param templates that replace ours by file name, null for none
 * @param libraries what the clients are compiled against: jars or folders of classes
 * @param released the jar of a client that callers have by now; null when that is one made of the earlier description
 */
public record JavaOptions(
        ClientNames client,
        CodeOptions code,
        @Nullable Path templates,
        List<Path> libraries,
        @Nullable Path released) {

    /** Copies the list. */
    public JavaOptions {
        libraries = List.copyOf(libraries);
    }

    /** Clients as these options make them. */
    public static JavaOptions of(ClientOptions options, List<Path> libraries) {
        return new JavaOptions(
                new ClientNames(options.basePackage(), options.clientName()),
                options.code(),
                options.templates().templatesDirectory(),
                libraries,
                null);
    }

    /** The base package of the client. */
    public String basePackage() {
        return client.basePackage();
    }

    /** The same, where callers have the client of this jar; null for none. */
    public JavaOptions released(@Nullable Path jar) {
        return new JavaOptions(client, code, templates, libraries, jar);
    }
}
