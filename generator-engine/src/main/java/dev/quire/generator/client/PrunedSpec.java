package dev.quire.generator.client;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The description that a client was generated from, as one JSON document: merged, with overlays, and with nothing that
 * the client has no use for. What stands in other documents moves to {@code x-documents}.
 */
final class PrunedSpec {
    private static final String NAME = "openapi.json";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> KEPT = Set.of("openapi", "info", "servers", "tags", "security");

    private PrunedSpec() {}

    static SourceFile of(ClientOptions options, ParsedSpec spec, Set<OperationKey> operations) {
        SpecParts parts = new SpecParts(spec);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        spec.root().members().forEach((name, member) -> {
            if (KEPT.contains(name) || name.startsWith("x-")) {
                root.set(name, member.json());
            }
        });
        spec.root().members("paths").forEach((path, item) -> keep(path, item, operations, parts));
        SpecNode components = spec.root().get("components");
        SpecNode security = components == null ? null : components.get("securitySchemes");
        if (security != null) {
            parts.keep(security);
        }
        parts.addTo(root);
        return new SourceFile(options.resource(NAME), print(root));
    }

    private static void keep(String path, SpecNode item, Set<OperationKey> operations, SpecParts parts) {
        Set<String> called = METHODS.stream()
                .filter(method -> operations.contains(new OperationKey(method.toUpperCase(Locale.ROOT), path)))
                .collect(Collectors.toSet());
        item.members().forEach((name, member) -> {
            if (called.contains(name) || (!called.isEmpty() && !METHODS.contains(name))) {
                parts.keep(member);
            }
        });
    }

    static String print(JsonNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            StringWriter text = new StringWriter();
            new ObjectMapper().writer(printer).writeValue(text, root);
            return text.append('\n').toString();
        } catch (IOException e) {
            throw new UncheckedIOException("A tree can always be written", e);
        }
    }
}
