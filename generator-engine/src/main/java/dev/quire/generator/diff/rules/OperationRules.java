package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.CALLBACK;
import static dev.quire.generator.diff.Aspect.DEPRECATED_OPERATION;
import static dev.quire.generator.diff.Aspect.OPERATION;
import static dev.quire.generator.diff.Aspect.OPERATION_ADDRESS;
import static dev.quire.generator.diff.Aspect.OPERATION_BEFORE_SUNSET;
import static dev.quire.generator.diff.Aspect.UNSTABLE_OPERATION;
import static dev.quire.generator.diff.Aspect.WEBHOOK;
import static dev.quire.generator.diff.Direction.NONE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.REMOVED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Operations, callbacks and webhooks come and go. */
public final class OperationRules {

    private OperationRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(existence(), announced(), sent()).flatMap(List::stream).toList();
    }

    private static List<Rule> existence() {
        return List.of(
                Rule.on(OPERATION, REMOVED, NONE)
                        .error("{where} is gone")
                        .because("Calls of it fail, and its method leaves the generated client.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example("/pets: {get: …, post: …}", "/pets: {get: …}"),
                Rule.on(OPERATION, ADDED, NONE)
                        .info("{where} is new")
                        .because("Nobody calls it yet.")
                        .advice(Advice.NOTHING)
                        .example("/pets: {get: …}", "/pets: {get: …, post: …}"));
    }

    private static List<Rule> announced() {
        return List.of(
                Rule.on(DEPRECATED_OPERATION, REMOVED, NONE)
                        .info("{where}, which was deprecated, is gone")
                        .because(
                                "It was deprecated, and its x-sunset has come or was never promised. Its method leaves the"
                                        + " generated client.")
                        .advice(Advice.NOTHING)
                        .example("get: {deprecated: true, x-sunset: '2020-01-01', …}", "(no get)"),
                Rule.on(OPERATION_BEFORE_SUNSET, REMOVED, NONE)
                        .error("{where} is gone before the day that its x-sunset promises")
                        .because(
                                "Callers rely on the day that was announced. An x-sunset that is no date promises nothing, so"
                                        + " the operation counts as not announced.")
                        .advice("Keep it until that day")
                        .example("get: {deprecated: true, x-sunset: '2999-01-01', …}", "(no get)"),
                Rule.on(UNSTABLE_OPERATION, REMOVED, NONE)
                        .info("{where}, which was not stable yet, is gone")
                        .because("Its x-stability-level was draft or alpha, so nobody was promised that it stays.")
                        .advice(Advice.NOTHING)
                        .example("get: {x-stability-level: alpha, …}", "(no get)"),
                Rule.on(OPERATION_ADDRESS, CHANGED, NONE)
                        .error("{was} is {is} now")
                        .because("The operationId shows that it is the same operation; calls at the old address fail.")
                        .advice("Keep the old address beside the new one and deprecate it")
                        .example("/pets: {get: {operationId: listPets}}", "/animals: {get: {operationId: listPets}}"));
    }

    private static List<Rule> sent() {
        return List.of(
                Rule.on(CALLBACK, REMOVED, NONE)
                        .error("{where} no longer calls back '{name}'")
                        .because("Who waits for the call waits forever.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example("callbacks: {done: …, failed: …}", "callbacks: {done: …}"),
                Rule.on(CALLBACK, ADDED, NONE)
                        .info("{where} calls back '{name}'")
                        .because("Nobody waits for it yet.")
                        .advice(Advice.NOTHING)
                        .example("callbacks: {done: …}", "callbacks: {done: …, failed: …}"),
                Rule.on(WEBHOOK, REMOVED, NONE)
                        .error("{where} is no longer sent")
                        .because("Who waits for it waits forever.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example("webhooks: {petSold: …}", "webhooks: {}"),
                Rule.on(WEBHOOK, ADDED, NONE)
                        .info("{where} is new")
                        .because("Nobody waits for it yet.")
                        .advice(Advice.NOTHING)
                        .example("webhooks: {}", "webhooks: {petSold: …}"));
    }
}
