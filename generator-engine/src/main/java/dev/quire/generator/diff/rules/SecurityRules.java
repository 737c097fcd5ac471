package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.AUTHENTICATION;
import static dev.quire.generator.diff.Aspect.SCHEME_SCOPE;
import static dev.quire.generator.diff.Aspect.SECURITY_ALTERNATIVE;
import static dev.quire.generator.diff.Aspect.SECURITY_SCHEME;
import static dev.quire.generator.diff.Aspect.SECURITY_SCOPES;
import static dev.quire.generator.diff.Direction.NONE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What callers have to prove. */
public final class SecurityRules {

    private SecurityRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(authentication(), scopes()).flatMap(List::stream).toList();
    }

    private static List<Rule> authentication() {
        return List.of(
                Rule.on(AUTHENTICATION, ADDED, NONE)
                        .error("{where} needs authentication now: {name}")
                        .because("Callers that send no credentials are refused.")
                        .advice("Go on answering without credentials, or publish it as a new version")
                        .example("security: []", "security: [{key: []}]"),
                Rule.on(AUTHENTICATION, REMOVED, NONE)
                        .info("{where} needs no authentication any more; it was {name}")
                        .because("Credentials that are sent do no harm.")
                        .advice(Advice.NOTHING)
                        .example("security: [{key: []}]", "security: []"),
                Rule.on(SECURITY_ALTERNATIVE, REMOVED, NONE)
                        .error("{where} no longer takes {name}")
                        .because("Callers that authenticate that way are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("security: [{key: []}, {token: []}]", "security: [{token: []}]"),
                Rule.on(SECURITY_ALTERNATIVE, ADDED, NONE)
                        .info("{where} takes {name} too")
                        .because("The others go on working.")
                        .advice(Advice.NOTHING)
                        .example("security: [{token: []}]", "security: [{key: []}, {token: []}]"));
    }

    private static List<Rule> scopes() {
        return List.of(
                Rule.on(SECURITY_SCOPES, TIGHTENED, NONE)
                        .error("{where} needs more scopes now: {name}")
                        .because("Tokens without them are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("security: [{token: [read]}]", "security: [{token: [read, pets]}]"),
                Rule.on(SECURITY_SCOPES, LOOSENED, NONE)
                        .info("{where} needs fewer scopes now, without {name}")
                        .because("Tokens with them go on working.")
                        .advice(Advice.NOTHING)
                        .example("security: [{token: [read, pets]}]", "security: [{token: [read]}]"),
                Rule.on(SECURITY_SCHEME, CHANGED, NONE)
                        .error("{where} is {is} now, it was {was}")
                        .because("Credentials sent the old way are not found.")
                        .advice(Advice.ADD_BESIDE)
                        .example("key: {type: apiKey, in: header, name: Key}", "key: {type: http, scheme: bearer}"),
                Rule.on(SCHEME_SCOPE, REMOVED, NONE)
                        .error("{where} no longer knows the scope '{name}'")
                        .because("Callers that ask for it get no token.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("scopes: {read: …, pets: …}", "scopes: {read: …}"),
                Rule.on(SCHEME_SCOPE, ADDED, NONE)
                        .info("{where} knows the scope '{name}' now")
                        .because("Nobody asks for it yet.")
                        .advice(Advice.NOTHING)
                        .example("scopes: {read: …}", "scopes: {read: …, pets: …}"));
    }
}
