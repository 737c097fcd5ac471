package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the operations of all paths, in document order. */
final class OperationReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final References references;
    private final ParameterReader parameters;
    private final ContentReader contents;
    private final SecurityReader security;
    private final Problems problems;

    OperationReader(
            References references,
            ParameterReader parameters,
            ContentReader contents,
            SecurityReader security,
            Problems problems) {
        this.references = references;
        this.parameters = parameters;
        this.contents = contents;
        this.security = security;
        this.problems = problems;
    }

    List<Operation> read(Map<String, SpecNode> paths) {
        List<Operation> operations = new ArrayList<>();
        Map<String, SpecNode> ids = new LinkedHashMap<>();
        paths.forEach((path, written) -> {
            if (!path.startsWith("/")) {
                reportPath(path, written);
                return;
            }
            SpecNode item = references.follow(written);
            if (item == null) {
                return;
            }
            operations(item).forEach((method, node) -> {
                Operation operation = operation(path, method, item, node);
                reportSecondUse(operation, ids.putIfAbsent(String.valueOf(operation.operationId()), node));
                operations.add(operation);
            });
        });
        return List.copyOf(operations);
    }

    private void reportPath(String path, SpecNode node) {
        if (!path.startsWith("x-")) {
            problems.warning(node.pointer(), "A path must begin with /, so '" + path + "' is left out", "Correct it");
        }
    }

    private void reportSecondUse(Operation operation, @Nullable SpecNode first) {
        if (first != null && operation.operationId() != null) {
            problems.warning(
                    operation.pointer(),
                    "The operationId '" + operation.operationId() + "' is already that of " + first.pointer(),
                    "Give each operation an id of its own");
        }
    }

    private static Map<String, SpecNode> operations(SpecNode item) {
        Map<String, SpecNode> operations = new LinkedHashMap<>();
        item.members().forEach((name, node) -> {
            if (METHODS.contains(name) && node.isMap()) {
                operations.put(name, node);
            }
        });
        return operations;
    }

    private Operation operation(String path, String method, SpecNode item, SpecNode node) {
        List<Server> servers = ServerReader.read(node);
        return new Operation(
                node.pointer(),
                new OperationKey(method, path),
                node.text("operationId"),
                node.texts("tags"),
                node.text("summary"),
                node.text("description"),
                node.flag("deprecated"),
                parameters.read(path, item, node),
                contents.body(node),
                contents.responses(node),
                security.of(node),
                servers.isEmpty() ? ServerReader.read(item) : servers,
                node.extensions());
    }
}
