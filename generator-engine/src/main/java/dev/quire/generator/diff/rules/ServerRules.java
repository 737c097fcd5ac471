package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.DEFAULT_SERVER;
import static dev.quire.generator.diff.Aspect.SERVER;
import static dev.quire.generator.diff.Aspect.SERVER_VARIABLE_DEFAULT;
import static dev.quire.generator.diff.Aspect.SERVER_VARIABLE_VALUE;
import static dev.quire.generator.diff.Direction.NONE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.REMOVED;

import dev.quire.generator.diff.Rule;
import java.util.List;

/** Where the API is served. */
public final class ServerRules {

    private ServerRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return List.of(
                Rule.on(DEFAULT_SERVER, CHANGED, NONE)
                        .warning("The first server of {where} is {is} now, it was {was}")
                        .because("Generated clients call the first one unless they are told another.")
                        .advice("Go on serving the old address")
                        .example("servers: [{url: https://a.test}]", "servers: [{url: https://b.test}]"),
                Rule.on(SERVER, REMOVED, NONE)
                        .warning("{where} is no longer served at {name}")
                        .because("Callers may be configured with it.")
                        .advice("Go on serving it")
                        .example(
                                "servers: [{url: https://a.test}, {url: https://b.test}]",
                                "servers: [{url: https://a.test}]"),
                Rule.on(SERVER, ADDED, NONE)
                        .info("{where} is served at {name} too")
                        .because("The others go on working.")
                        .advice(Advice.NOTHING)
                        .example(
                                "servers: [{url: https://a.test}]",
                                "servers: [{url: https://a.test}, {url: https://b.test}]"),
                Rule.on(SERVER_VARIABLE_VALUE, REMOVED, NONE)
                        .warning("{where}: '{was}' is no value of '{name}' any more")
                        .because("Callers may be configured with it.")
                        .advice("Go on serving it")
                        .example("region: {default: eu, enum: [eu, us]}", "region: {default: eu, enum: [eu]}"),
                Rule.on(SERVER_VARIABLE_VALUE, ADDED, NONE)
                        .info("{where}: '{is}' is a value of '{name}' now")
                        .because("The others go on working.")
                        .advice(Advice.NOTHING)
                        .example("region: {default: eu, enum: [eu]}", "region: {default: eu, enum: [eu, us]}"),
                Rule.on(SERVER_VARIABLE_DEFAULT, CHANGED, NONE)
                        .warning("{where}: '{name}' is '{is}' unless stated, it was '{was}'")
                        .because("Callers that state nothing call another address.")
                        .advice("Keep the default")
                        .example("region: {default: eu}", "region: {default: us}"));
    }
}
