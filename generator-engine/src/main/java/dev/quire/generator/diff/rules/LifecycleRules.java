package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.DEPRECATION;
import static dev.quire.generator.diff.Aspect.STABILITY;
import static dev.quire.generator.diff.Aspect.STABILITY_LEVEL;
import static dev.quire.generator.diff.Aspect.SUNSET;
import static dev.quire.generator.diff.Aspect.SUNSET_DATE;
import static dev.quire.generator.diff.Aspect.SUNSET_NOTICE;
import static dev.quire.generator.diff.Direction.NONE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Announcements: what will go, when, and what may change. They hold for operations, parameters and properties. */
public final class LifecycleRules {

    private LifecycleRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(deprecation(), days(), stability())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> deprecation() {
        return List.of(
                Rule.on(DEPRECATION, ADDED, NONE)
                        .info("{where} is deprecated now")
                        .because("It goes on working.")
                        .advice("Stop using it")
                        .example("get: {}", "get: {deprecated: true}"),
                Rule.on(DEPRECATION, REMOVED, NONE)
                        .info("{where} is no longer deprecated")
                        .because("It goes on working.")
                        .advice(Advice.NOTHING)
                        .example("get: {deprecated: true}", "get: {}"));
    }

    private static List<Rule> days() {
        return List.of(
                Rule.on(SUNSET, ADDED, NONE)
                        .info("{where} is promised until {is}")
                        .because("There is time enough to stop using it.")
                        .advice("Stop using it before that day")
                        .example("get: {deprecated: true}", "get: {deprecated: true, x-sunset: '2999-01-01'}"),
                Rule.on(SUNSET, REMOVED, NONE)
                        .error("{where} is no longer promised until {was}")
                        .because("It is still deprecated, so it can go any day.")
                        .advice("Keep the day that was announced")
                        .example("get: {deprecated: true, x-sunset: '2999-01-01'}", "get: {deprecated: true}"),
                Rule.on(SUNSET, TIGHTENED, NONE)
                        .warning("{where} goes earlier than announced, on {is} instead of {was}")
                        .because("Callers planned with the day that was announced.")
                        .advice("Keep the day that was announced")
                        .example("x-sunset: '2999-01-01'", "x-sunset: '2998-01-01'"),
                Rule.on(SUNSET, LOOSENED, NONE)
                        .info("{where} is promised until {is} now, it was until {was}")
                        .because("There is more time.")
                        .advice(Advice.NOTHING)
                        .example("x-sunset: '2998-01-01'", "x-sunset: '2999-01-01'"),
                Rule.on(SUNSET_NOTICE, TIGHTENED, NONE)
                        .error("{where} goes on {name}, with less than the {was} of notice that callers are promised")
                        .because("They need the time to stop using it. How much it is, is an option.")
                        .advice("Choose a later day")
                        .example("get: {}", "get: {deprecated: true, x-sunset: (tomorrow)}"),
                Rule.on(SUNSET_DATE, CHANGED, NONE)
                        .error("{where} has an x-sunset that is no date: {name}")
                        .because("Nobody can plan with it.")
                        .advice("Write it as YYYY-MM-DD")
                        .example("get: {}", "get: {deprecated: true, x-sunset: soon}"));
    }

    private static List<Rule> stability() {
        return List.of(
                Rule.on(STABILITY, TIGHTENED, NONE)
                        .error("{where} is {is} now, it was {was}")
                        .because("A promise to keep it as it is was taken back.")
                        .advice("Keep x-stability-level")
                        .example("x-stability-level: stable", "x-stability-level: beta"),
                Rule.on(STABILITY, LOOSENED, NONE)
                        .info("{where} is {is} now, it was {was}")
                        .because("More is promised.")
                        .advice(Advice.NOTHING)
                        .example("x-stability-level: beta", "x-stability-level: stable"),
                Rule.on(STABILITY_LEVEL, CHANGED, NONE)
                        .error("{where} has an x-stability-level that does not exist: {name}")
                        .because("Nobody can tell what is promised.")
                        .advice("Write draft, alpha, beta or stable")
                        .example("x-stability-level: beta", "x-stability-level: mostly"));
    }
}
