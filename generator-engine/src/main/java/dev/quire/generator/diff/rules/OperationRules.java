package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.OPERATION;
import static dev.quire.generator.diff.Direction.NONE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.REMOVED;

import dev.quire.generator.diff.Rule;
import java.util.List;

/** Operations come and go. */
public final class OperationRules {

    private OperationRules() {}

    public static List<Rule> rules() {
        return List.of(
                Rule.on(OPERATION, REMOVED, NONE)
                        .error("{where} is gone")
                        .because("Calls of it fail, and its method leaves the generated client.")
                        .advice("Keep it, deprecate it with x-sunset, and remove it after that day")
                        .example("paths: {/pets: {get: {}, post: {}}}", "paths: {/pets: {get: {}}}"),
                Rule.on(OPERATION, ADDED, NONE)
                        .info("{where} is new")
                        .because("Nobody calls it yet.")
                        .advice("Nothing to do")
                        .example("paths: {/pets: {get: {}}}", "paths: {/pets: {get: {}, post: {}}}"));
    }
}
