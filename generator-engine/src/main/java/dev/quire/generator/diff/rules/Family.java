package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Direction.REQUEST;
import static dev.quire.generator.diff.Direction.RESPONSE;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Rule;
import java.util.List;

/**
 * The rules that any statement about valid values obeys. Who receives may loosen and who sends may tighten: narrower requests
 * and wider responses break callers. Where it can not be told which is wider, either may have happened.
 */
final class Family {

    private Family() {}

    /** The four rules of a statement that is wide or narrow, as YAML. */
    static List<Rule> of(Aspect aspect, String message, String wide, String narrow) {
        return List.of(
                Rule.on(aspect, TIGHTENED, REQUEST)
                        .error(message)
                        .because("Requests that were right are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(wide, narrow),
                Rule.on(aspect, LOOSENED, REQUEST)
                        .info(message)
                        .because("More is accepted than before.")
                        .advice(Advice.NOTHING)
                        .example(narrow, wide),
                Rule.on(aspect, LOOSENED, RESPONSE)
                        .error(message)
                        .because("Callers can get what was excluded before.")
                        .advice(Advice.KEEP_SENDING)
                        .example(narrow, wide),
                Rule.on(aspect, TIGHTENED, RESPONSE)
                        .info(message)
                        .because("Callers were ready for more than this.")
                        .advice(Advice.NOTHING)
                        .example(wide, narrow));
    }

    /** The two rules of a statement that became another one that can not be compared. */
    static List<Rule> changed(Aspect aspect, String message, String before, String after) {
        return List.of(
                Rule.on(aspect, CHANGED, REQUEST)
                        .warning(message)
                        .because("Requests that were right may be refused; it can not be told from the descriptions.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(before, after),
                Rule.on(aspect, CHANGED, RESPONSE)
                        .warning(message)
                        .because("Callers may get what was excluded before; it can not be told from the descriptions.")
                        .advice(Advice.KEEP_SENDING)
                        .example(before, after));
    }
}
