package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.CONST;
import static dev.quire.generator.diff.Aspect.ENUM;
import static dev.quire.generator.diff.Aspect.ENUM_VALUE;
import static dev.quire.generator.diff.Aspect.NULLABILITY;
import static dev.quire.generator.diff.Aspect.NUMBER_FORMAT;
import static dev.quire.generator.diff.Aspect.NUMBER_SIZE;
import static dev.quire.generator.diff.Aspect.OPEN_ENUM_VALUE;
import static dev.quire.generator.diff.Aspect.TEXT_FORMAT;
import static dev.quire.generator.diff.Aspect.TYPE;
import static dev.quire.generator.diff.Direction.REQUEST;
import static dev.quire.generator.diff.Direction.RESPONSE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Rule;
import dev.quire.generator.diff.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Types, formats, null and the values that are listed. */
public final class TypeRules {
    private static final String NOW = "{where} is {is} now, it was {was}";
    private static final String FORMAT = "The format of {where} is {is} now, it was {was}";
    private static final String JAVA_TYPE = " The generated type changes, so callers' code may no longer compile.";

    private TypeRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(
                        types(TYPE, NOW, "type: number", "type: integer"),
                        changed(TYPE, NOW, "type: string", "type: integer"),
                        types(TEXT_FORMAT, FORMAT, "type: string", "type: string, format: uuid"),
                        changed(TEXT_FORMAT, FORMAT, "format: date-time", "format: date"),
                        types(NUMBER_FORMAT, FORMAT, "type: integer", "type: integer, format: int32"),
                        changed(NUMBER_FORMAT, FORMAT, "format: int64", "format: unix-time"),
                        Family.of(NUMBER_SIZE, FORMAT, "format: int64", "format: int32"),
                        nullability(),
                        Family.of(
                                ENUM, "{where} allows {is} now, it allowed {was}", "type: string", "enum: [red, blue]"),
                        changed(CONST, "{where} is always {is} now, it was {was}", "const: red", "const: blue"),
                        values(),
                        openValues())
                .flatMap(List::stream)
                .toList();
    }

    /** Even where the wire goes on working, the generated type is another one. */
    private static List<Rule> types(Aspect aspect, String message, String wide, String narrow) {
        return Family.of(aspect, message, wide, narrow).stream()
                .map(rule ->
                        rule.severity() == Severity.INFO ? rule.asWarning().because(rule.summary() + JAVA_TYPE) : rule)
                .toList();
    }

    private static List<Rule> changed(Aspect aspect, String message, String before, String after) {
        return List.of(
                Rule.on(aspect, CHANGED, REQUEST)
                        .error(message)
                        .because("Requests that were right are refused.")
                        .advice(Advice.ADD_BESIDE)
                        .example(before, after),
                Rule.on(aspect, CHANGED, RESPONSE)
                        .error(message)
                        .because("Callers can not read what they get.")
                        .advice(Advice.ADD_BESIDE)
                        .example(before, after));
    }

    private static List<Rule> nullability() {
        String nullable = "type: [string, 'null']";
        String never = "type: string";
        return List.of(
                Rule.on(NULLABILITY, TIGHTENED, REQUEST)
                        .error("{where} may not be null any more")
                        .because("Requests with null are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(nullable, never),
                Rule.on(NULLABILITY, LOOSENED, REQUEST)
                        .info("{where} may be null now")
                        .because("More is accepted than before.")
                        .advice(Advice.NOTHING)
                        .example(never, nullable),
                Rule.on(NULLABILITY, LOOSENED, RESPONSE)
                        .error("{where} can be null now")
                        .because("Callers do not ask whether it is.")
                        .advice(Advice.KEEP_SENDING)
                        .example(never, nullable),
                Rule.on(NULLABILITY, TIGHTENED, RESPONSE)
                        .info("{where} is never null now")
                        .because("Callers were ready for null.")
                        .advice(Advice.NOTHING)
                        .example(nullable, never));
    }

    private static List<Rule> values() {
        String two = "enum: [red, blue]";
        String three = "enum: [red, blue, green]";
        return List.of(
                Rule.on(ENUM_VALUE, REMOVED, REQUEST)
                        .error("{where} no longer takes {name}")
                        .because(
                                "Requests with it are refused, and its constant leaves the generated type where no lock keeps it.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(three, two),
                Rule.on(ENUM_VALUE, ADDED, REQUEST)
                        .info("{where} takes {name} too")
                        .because("More is accepted than before.")
                        .advice(Advice.NOTHING)
                        .example(two, three),
                Rule.on(ENUM_VALUE, ADDED, RESPONSE)
                        .warning("{where} can be {name} now")
                        .because(
                                "Callers that list all cases have none for it. Generated clients keep values they do not know.")
                        .advice("Tell callers, or say that the list may grow by x-extensible-enum")
                        .example(two, three),
                Rule.on(ENUM_VALUE, REMOVED, RESPONSE)
                        .warning("{where} is never {name} now")
                        .because(
                                "No answer surprises anybody, but its constant leaves the generated type where no lock keeps it.")
                        .advice("Keep it in the list")
                        .example(three, two));
    }

    private static List<Rule> openValues() {
        String two = "x-extensible-enum: [red, blue]";
        String three = "x-extensible-enum: [red, blue, green]";
        return List.of(
                Rule.on(OPEN_ENUM_VALUE, REMOVED, REQUEST)
                        .error("{where} no longer takes {name}")
                        .because("Requests with it are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(three, two),
                Rule.on(OPEN_ENUM_VALUE, ADDED, REQUEST)
                        .info("{where} takes {name} too")
                        .because("More is accepted than before.")
                        .advice(Advice.NOTHING)
                        .example(two, three),
                Rule.on(OPEN_ENUM_VALUE, ADDED, RESPONSE)
                        .info("{where} can be {name} now")
                        .because("The list was announced to grow.")
                        .advice(Advice.NOTHING)
                        .example(two, three),
                Rule.on(OPEN_ENUM_VALUE, REMOVED, RESPONSE)
                        .info("{where} is never {name} now")
                        .because("No answer surprises anybody.")
                        .advice(Advice.NOTHING)
                        .example(three, two));
    }
}
