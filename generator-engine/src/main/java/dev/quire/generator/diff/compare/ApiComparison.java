package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.ApiSide;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.DiffOptions;
import dev.quire.generator.diff.Difference;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Users;
import dev.quire.generator.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two descriptions as a whole. */
public final class ApiComparison {
    private final ApiSide before;
    private final ApiSide after;
    private final List<Difference> found = new ArrayList<>();
    private final PagingComparison paging;
    private final SchemaComparison schemas;
    private final LifecycleComparison lifecycle;
    private final OperationComparison operations;

    private ApiComparison(ApiSide before, ApiSide after, DiffOptions options) {
        this.before = before;
        this.after = after;
        paging = new PagingComparison(before.plan(), after.plan());
        lifecycle = new LifecycleComparison(options);
        schemas = new SchemaComparison(before.api(), after.api(), paging.renames(), lifecycle);
        operations = new OperationComparison(before.api(), after.api(), schemas, lifecycle, paging);
    }

    /** Everything that differs, in no particular order. */
    public static List<Difference> between(ApiSide before, ApiSide after, DiffOptions options) {
        return new ApiComparison(before, after, options).run();
    }

    private List<Difference> run() {
        Place api = new Place(Direction.NONE, false, "The API", Users.none(), found);
        // 1. What belongs to the API as a whole.
        ServerComparison.compare(before.api().servers(), after.api().servers(), api);
        // 2. Operations with their parameters, bodies and responses; schemas that are met wait for step 3.
        OperationPairs pairs =
                OperationPairs.of(before.api().operations(), after.api().operations());
        pairs.removed().forEach(operation -> removed(operation, api));
        pairs.added().forEach(operation -> existence(Aspect.OPERATION, Kind.ADDED, operation, api));
        pairs.matched().forEach(pair -> operations.compare(pair.was(), pair.is(), api));
        webhooks(api);
        // 3. Schemas that have a name, each pair once for each direction.
        schemas.finish();
        // 4. What paging tells better is told once.
        found.removeIf(paging::explains);
        return found;
    }

    private void removed(Operation operation, Place api) {
        existence(lifecycle.removed(operation), Kind.REMOVED, operation, api);
    }

    private static void existence(Aspect aspect, Kind kind, Operation operation, Place api) {
        String name = operation.key().toString();
        boolean gone = kind == Kind.REMOVED;
        api.named(name)
                .of(Users.operation(name))
                .note(aspect, kind, name, gone ? operation.pointer() : null, gone ? null : operation.pointer());
    }

    private void webhooks(Place api) {
        Map<String, Operation> old = byName(before.api().webhooks());
        Map<String, Operation> now = byName(after.api().webhooks());
        old.forEach((name, was) -> {
            Operation is = now.get(name);
            Place place = api.named(name).of(Users.operation(name));
            if (is == null) {
                place.note(Aspect.WEBHOOK, Kind.REMOVED, name, was.pointer(), null);
            } else {
                operations.compareSent(was, is, place);
            }
        });
        now.forEach((name, is) -> {
            if (!old.containsKey(name)) {
                api.named(name).of(Users.operation(name)).note(Aspect.WEBHOOK, Kind.ADDED, name, null, is.pointer());
            }
        });
    }

    private static Map<String, Operation> byName(List<Operation> webhooks) {
        Map<String, Operation> named = new LinkedHashMap<>();
        webhooks.forEach(webhook -> named.put("webhook " + webhook.key(), webhook));
        return named;
    }
}
