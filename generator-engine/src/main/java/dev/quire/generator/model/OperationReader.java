package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    List<Operation> read(Map<String, SpecNode> paths, OperationChoice choice) {
        List<Operation> operations = new ArrayList<>();
        Map<String, SpecNode> ids = new LinkedHashMap<>();
        paths.forEach((path, written) -> {
            if (!path.startsWith("/")) {
                reportPath(path, written);
                return;
            }
            List<SpecNode> items = items(written);
            operations(items).forEach((method, node) -> {
                security.note(node);
                if (!choice.takes(method, path, id(node), node.texts("tags"))) {
                    return;
                }
                Operation operation = operation(new OperationKey(method, path), path, items, node);
                reportSecondUse(operation, ids.putIfAbsent(String.valueOf(operation.operationId()), node));
                operations.add(operation);
            });
        });
        return List.copyOf(operations);
    }

    private static String id(SpecNode operation) {
        return Objects.requireNonNullElse(operation.text("operationId"), "");
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

    /** A path item and, before it, the one that it refers to; both count, and what it says itself wins. */
    private List<SpecNode> items(SpecNode written) {
        if (!References.isReference(written)) {
            return List.of(written);
        }
        SpecNode target = references.follow(written);
        return target == null ? List.of(written) : List.of(target, written);
    }

    private static Map<String, SpecNode> operations(List<SpecNode> items) {
        Map<String, SpecNode> operations = new LinkedHashMap<>();
        for (SpecNode item : items) {
            item.members().forEach((name, node) -> {
                if (METHODS.contains(name) && node.isMap()) {
                    operations.put(name, node);
                }
            });
        }
        return operations;
    }

    private static List<Server> servers(List<SpecNode> items, SpecNode operation) {
        List<Server> servers = ServerReader.read(operation);
        for (int i = items.size() - 1; i >= 0 && servers.isEmpty(); i--) {
            servers = ServerReader.read(items.get(i));
        }
        return servers;
    }

    /** Requests that the API sends: webhooks by name, or a callback's operations by expression. */
    List<Operation> readSent(Map<String, SpecNode> pathItems) {
        List<Operation> operations = new ArrayList<>();
        pathItems.forEach((name, written) -> {
            if (!name.startsWith("x-")) {
                List<SpecNode> items = items(written);
                operations(items)
                        .forEach((method, node) ->
                                operations.add(operation(new OperationKey(method, name), "", items, node)));
            }
        });
        return List.copyOf(operations);
    }

    private Map<String, List<Operation>> callbacks(SpecNode operation) {
        Map<String, List<Operation>> callbacks = new LinkedHashMap<>();
        operation.members("callbacks").forEach((name, written) -> {
            SpecNode callback = references.follow(written);
            if (callback != null && !name.startsWith("x-")) {
                callbacks.put(name, readSent(callback.members()));
            }
        });
        return callbacks.isEmpty() ? Map.of() : callbacks;
    }

    private Operation operation(OperationKey key, String path, List<SpecNode> items, SpecNode node) {
        return new Operation(
                node.pointer(),
                key,
                node.text("operationId"),
                node.texts("tags"),
                node.text("summary"),
                node.text("description"),
                node.flag("deprecated"),
                parameters.read(path, items, node),
                contents.body(node),
                contents.responses(node),
                security.of(node),
                servers(items, node),
                callbacks(node),
                node.extensions());
    }
}
