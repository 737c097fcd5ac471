package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Users;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.source.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares an operation with itself in the other description. */
final class OperationComparison {
    private final ParameterComparison parameters;
    private final BodyComparison bodies;
    private final ResponseComparison responses;
    private final SecurityComparison security;
    private final LifecycleComparison lifecycle;
    private final PagingComparison paging;

    OperationComparison(
            ApiModel before,
            ApiModel after,
            SchemaComparison schemas,
            LifecycleComparison lifecycle,
            PagingComparison paging) {
        this.parameters = new ParameterComparison(schemas, lifecycle, paging);
        this.bodies = new BodyComparison(schemas);
        this.responses = new ResponseComparison(schemas, bodies);
        this.security = new SecurityComparison(before, after);
        this.lifecycle = lifecycle;
        this.paging = paging;
    }

    /** An operation that callers call. */
    void compare(Operation was, Operation is, Place api) {
        String name = was.key().toString();
        Place place = api.named(name).of(Users.operation(name));
        address(was, is, place);
        NameComparison.compare(was, is, place);
        lifecycle.compare(was, is, place);
        security.compare(was, is, place);
        ServerComparison.compare(was, is, place);
        paging.compare(was, is, place);
        exchange(was, is, place.sent(Direction.REQUEST, false));
        callbacks(was, is, place);
    }

    /** An operation that the API calls: what it sends is what callers receive. */
    void compareSent(Operation was, Operation is, Place place) {
        exchange(was, is, place.sent(Direction.RESPONSE, false));
    }

    /** What is sent, in the place's direction, and what is answered, in the other. */
    private void exchange(Operation was, Operation is, Place place) {
        parameters.compare(was, is, place);
        bodies.compare(was, is, place);
        responses.compare(was, is, place.sent(place.opposite(), false));
    }

    private static void address(Operation was, Operation is, Place place) {
        if (!OperationPairs.anonymous(was).equals(OperationPairs.anonymous(is))) {
            place.note(
                    Aspect.OPERATION_ADDRESS,
                    Kind.CHANGED,
                    Objects.requireNonNullElse(is.operationId(), ""),
                    was.key(),
                    is.key(),
                    was.pointer(),
                    is.pointer());
        }
    }

    private void callbacks(Operation was, Operation is, Place place) {
        was.callbacks().forEach((name, old) -> {
            List<Operation> now = is.callbacks().get(name);
            if (now == null) {
                place.note(Aspect.CALLBACK, Kind.REMOVED, name, callback(was, name), null);
            } else {
                requests(name, old, now, place);
            }
        });
        is.callbacks().keySet().stream()
                .filter(name -> !was.callbacks().containsKey(name))
                .forEach(name -> place.note(Aspect.CALLBACK, Kind.ADDED, name, null, callback(is, name)));
    }

    private static SpecPointer callback(Operation operation, String name) {
        return operation.pointer().child("callbacks").child(name);
    }

    private void requests(String callback, List<Operation> before, List<Operation> after, Place place) {
        Map<String, Operation> now = new LinkedHashMap<>();
        after.forEach(operation -> now.put(operation.key().toString(), operation));
        for (Operation was : before) {
            Operation is = now.remove(was.key().toString());
            Place inside = place.inside(" callback " + callback);
            if (is == null) {
                inside.note(Aspect.CALLBACK, Kind.REMOVED, callback, was.pointer(), null);
            } else {
                compareSent(was, is, inside);
            }
        }
        now.values().forEach(is -> place.note(Aspect.CALLBACK, Kind.ADDED, callback, null, is.pointer()));
    }
}
