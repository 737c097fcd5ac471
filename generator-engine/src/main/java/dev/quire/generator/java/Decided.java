package dev.quire.generator.java;

import dev.quire.generator.java.assemblers.ApiContext;
import dev.quire.generator.java.naming.NameKeeper;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.lock.LockedArguments;
import dev.quire.generator.model.OperationKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What was decided for a client, as a lock holds it. */
final class Decided {
    private final ApiContext context;

    Decided(ApiContext context) {
        this.context = context;
    }

    /** Names, and where what is. */
    LockedApi names() {
        return all(entry -> LockedApi.Made.NOTHING, Collections.emptySortedMap());
    }

    /** Everything that a lock is to hold. */
    LockedApi all() {
        return all(new TypeRows(context)::of, context.catalog().answeredPlain(context.names(), context.operations()));
    }

    private LockedApi all(Function<TypeCatalog.Entry, LockedApi.Made> made, SortedMap<String, String> plain) {
        SortedMap<String, LockedApi.Group> groups = new TreeMap<>();
        context.apiNames()
                .byTag()
                .keySet()
                .forEach(tag -> groups.put(
                        tag,
                        new LockedApi.Group(
                                context.apiNames().accessor(tag),
                                context.apiNames().apiType(tag))));
        SortedMap<OperationKey, LockedApi.Call> operations = new TreeMap<>();
        context.operations()
                .forEach(operation -> operations.put(operation.source().key(), call(operation)));
        SortedMap<String, LockedApi.Type> types = new TreeMap<>();
        for (TypeCatalog.Entry entry : context.catalog().entries()) {
            types.put(
                    entry.name(),
                    new LockedApi.Type(entry.at(), context.keeper().decidedFor(entry.name()), made.apply(entry)));
        }
        return new LockedApi(
                groups,
                operations,
                types,
                context.catalog().maps(context.keeper().locked().maps()),
                plain);
    }

    private LockedApi.Call call(OperationFacts operation) {
        boolean query = !operation.optional().isEmpty();
        return new LockedApi.Call(
                context.apiNames().method(operation),
                arguments(operation),
                query ? context.apiNames().queryType(operation) : null,
                query ? context.keeper().decidedFor(operation) : Collections.emptySortedMap(),
                operation.paging() == null ? null : context.apiNames().pagesType(operation),
                operation.form() == null ? null : context.apiNames().formType(operation),
                operation.form() == null
                        ? Collections.emptySortedMap()
                        : context.keeper().decidedForForm(operation));
    }

    private static List<String> arguments(OperationFacts operation) {
        List<String> arguments = new ArrayList<>(
                operation.positional().stream().map(LockedArguments::row).toList());
        if (!operation.bodies().isEmpty()) {
            arguments.add(operation.bodyAt(), LockedArguments.BODY);
        }
        return arguments;
    }

    /** Warns of rows that hold for nothing any more. */
    void reportStaleRows() {
        LockedApi locked = context.keeper().locked();
        NameKeeper keeper = context.keeper();
        keeper.stale(
                LockedApi.at("apis"),
                locked.groups().keySet(),
                context.apiNames().byTag().keySet());
        Set<String> operations = new HashSet<>();
        context.operations()
                .forEach(operation -> operations.add(operation.source().key().toString()));
        for (OperationKey key : locked.operations().keySet()) {
            if (!operations.contains(key.toString())) {
                keeper.stale(LockedApi.at("operations", key.toString()), key.toString());
            }
        }
        Set<String> places = new HashSet<>();
        context.catalog().entries().forEach(entry -> places.addAll(entry.at()));
        locked.types().forEach((name, type) -> {
            if (Collections.disjoint(type.at(), places)) {
                keeper.stale(LockedApi.at("types", name), name);
            } else {
                type.at().stream()
                        .filter(place -> !places.contains(place))
                        .forEach(place -> keeper.stale(LockedApi.at("types", name, "at"), place));
            }
        });
        Set<String> maps = context.catalog().maps(locked.maps());
        locked.maps().stream()
                .filter(place -> !maps.contains(place))
                .forEach(place -> keeper.stale(LockedApi.at("maps"), place));
        keeper.stale(
                LockedApi.at("plain"),
                locked.plain().keySet(),
                context.catalog().plain());
    }
}
