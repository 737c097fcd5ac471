package dev.quire.generator.java.naming;

import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names the types of the base package, which are known as {@code api TAG}, and {@code query}, {@code form} or {@code pages}
 * and method and path. New ones keep clear of the model package too; names that a lock holds stay, whatever comes into that package.
 */
final class BaseTypes {
    private final NameKeeper keeper;
    private final ClientNames client;
    private final Set<String> modelTypes;

    BaseTypes(NameKeeper keeper, ClientNames client, Set<String> modelTypes) {
        this.keeper = keeper;
        this.client = client;
        this.modelTypes = modelTypes;
    }

    NameScope.Names decide(List<NameScope.Wanted> wanted) {
        Set<String> reserved = new TreeSet<>(ReservedNames.CLIENT_TYPES);
        reserved.add(client.clientType());
        return keeper.decide(NameScope.ofTypes(reserved).besides(modelTypes), wanted, this::locked, BaseTypes::row);
    }

    private @Nullable String locked(String id) {
        String of = id.substring(id.indexOf(' ') + 1);
        if (id.startsWith("api ")) {
            LockedApi.Group row = keeper.locked().groups().get(of);
            return row == null ? null : row.type();
        }
        LockedApi.Call row = keeper.locked().operations().get(key(of));
        if (row == null) {
            return null;
        }
        return switch (kind(id)) {
            case "query" -> row.query();
            case "form" -> row.form();
            default -> row.pages();
        };
    }

    private static OperationKey key(String text) {
        int space = text.indexOf(' ');
        return new OperationKey(text.substring(0, space), text.substring(space + 1));
    }

    private static SpecPointer row(String id) {
        String of = id.substring(id.indexOf(' ') + 1);
        if (id.startsWith("api ")) {
            return LockedApi.at("apis", of, "type");
        }
        return LockedApi.at("operations", of, kind(id));
    }

    private static String kind(String id) {
        return id.substring(0, id.indexOf(' '));
    }
}
