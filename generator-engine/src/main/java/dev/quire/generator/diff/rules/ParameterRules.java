package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.DEPRECATED_PARAMETER;
import static dev.quire.generator.diff.Aspect.OPTIONAL_PARAMETER;
import static dev.quire.generator.diff.Aspect.PARAMETER;
import static dev.quire.generator.diff.Aspect.PARAMETER_BEFORE_SUNSET;
import static dev.quire.generator.diff.Aspect.PARAMETER_CONTENT;
import static dev.quire.generator.diff.Aspect.PARAMETER_DEFAULT;
import static dev.quire.generator.diff.Aspect.PARAMETER_EXPLODE;
import static dev.quire.generator.diff.Aspect.PARAMETER_LOCATION;
import static dev.quire.generator.diff.Aspect.PARAMETER_REQUIRED;
import static dev.quire.generator.diff.Aspect.PARAMETER_RESERVED;
import static dev.quire.generator.diff.Aspect.PARAMETER_STYLE;
import static dev.quire.generator.diff.Aspect.PATH_PARAMETER;
import static dev.quire.generator.diff.Aspect.REQUIRED_PARAMETER;
import static dev.quire.generator.diff.Direction.REQUEST;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.RENAMED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Parameters of operations. What their values may be is judged as for all schemas. */
public final class ParameterRules {

    private ParameterRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(removed(), added(), spelling(), defaults())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> removed() {
        return List.of(
                Rule.on(PARAMETER, REMOVED, REQUEST)
                        .warning("{where} no longer has the {name}")
                        .because("It is ignored or refused; either way requests no longer do what they did.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example("parameters: [{name: color, in: query}]", "parameters: []"),
                Rule.on(DEPRECATED_PARAMETER, REMOVED, REQUEST)
                        .info("{where} no longer has the {name}, which was deprecated")
                        .because("It was deprecated, and its x-sunset has come or was never promised.")
                        .advice(Advice.NOTHING)
                        .example("parameters: [{name: color, in: query, deprecated: true}]", "parameters: []"),
                Rule.on(PARAMETER_BEFORE_SUNSET, REMOVED, REQUEST)
                        .error("{where} no longer has the {name}, before the day that its x-sunset promises")
                        .because(
                                "Callers rely on the day that was announced. An x-sunset that is no date promises nothing, so"
                                        + " the parameter counts as not announced.")
                        .advice("Keep it until that day")
                        .example("{name: color, deprecated: true, x-sunset: '2999-01-01'}", "(no parameter)"),
                Rule.on(PARAMETER, RENAMED, REQUEST)
                        .error("The {name} of {where} is called '{is}' now")
                        .because("The names differ only in how they join words; requests with the old name no longer do"
                                + " what they did.")
                        .advice(Advice.ADD_BESIDE)
                        .example("{name: page_size, in: query}", "{name: pageSize, in: query}"),
                Rule.on(PATH_PARAMETER, RENAMED, REQUEST)
                        .info("The {name} of {where} is called '{is}' now")
                        .because("Paths carry no names, and positional arguments of Java have none that callers write.")
                        .advice(Advice.NOTHING)
                        .example("/pets/{id}", "/pets/{petId}"));
    }

    private static List<Rule> added() {
        return List.of(
                Rule.on(REQUIRED_PARAMETER, ADDED, REQUEST)
                        .error("{where} needs the {name} now")
                        .because("Requests that were complete are refused.")
                        .advice(Advice.OPTIONAL)
                        .example("parameters: []", "parameters: [{name: color, in: query, required: true}]"),
                Rule.on(OPTIONAL_PARAMETER, ADDED, REQUEST)
                        .info("{where} takes the {name} now")
                        .because("Requests without it mean what they meant.")
                        .advice(Advice.NOTHING)
                        .example("parameters: []", "parameters: [{name: color, in: query}]"),
                Rule.on(PARAMETER_REQUIRED, TIGHTENED, REQUEST)
                        .error("The {name} of {where} is required now")
                        .because("Requests without it are refused.")
                        .advice(Advice.OPTIONAL)
                        .example("{name: color, in: query}", "{name: color, in: query, required: true}"),
                Rule.on(PARAMETER_REQUIRED, LOOSENED, REQUEST)
                        .info("The {name} of {where} is optional now")
                        .because("Requests with it go on working.")
                        .advice(Advice.NOTHING)
                        .example("{name: color, in: query, required: true}", "{name: color, in: query}"));
    }

    private static List<Rule> spelling() {
        return List.of(
                Rule.on(PARAMETER_LOCATION, CHANGED, REQUEST)
                        .error("The parameter '{name}' of {where} is a {is} parameter now, it was a {was} parameter")
                        .because("It is not found where callers put it.")
                        .advice("Accept it in both places")
                        .example("{name: color, in: query}", "{name: color, in: header}"),
                Rule.on(PARAMETER_STYLE, CHANGED, REQUEST)
                        .error("The {name} of {where} has the style '{is}' now, it was '{was}'")
                        .because("What callers write is read as something else.")
                        .advice("Accept both, or add a parameter")
                        .example("style: form", "style: pipeDelimited"),
                Rule.on(PARAMETER_EXPLODE, CHANGED, REQUEST)
                        .error("The {name} of {where} has 'explode: {is}' now")
                        .because(
                                "Values of arrays and objects are joined differently, so they are read as something else.")
                        .advice("Accept both, or add a parameter")
                        .example("explode: true", "explode: false"),
                Rule.on(PARAMETER_RESERVED, TIGHTENED, REQUEST)
                        .warning("The {name} of {where} no longer takes reserved characters as they are")
                        .because("Callers that do not encode them may be misread.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("allowReserved: true", "allowReserved: false"),
                Rule.on(PARAMETER_RESERVED, LOOSENED, REQUEST)
                        .info("The {name} of {where} takes reserved characters as they are")
                        .because("Encoded ones are still read.")
                        .advice(Advice.NOTHING)
                        .example("allowReserved: false", "allowReserved: true"),
                Rule.on(PARAMETER_CONTENT, CHANGED, REQUEST)
                        .error("The {name} of {where} is written as {is} now, it was {was}")
                        .because("What callers write is read as something else.")
                        .advice("Accept both, or add a parameter")
                        .example("schema: {type: object}", "content: {application/json: {schema: {type: object}}}"));
    }

    private static List<Rule> defaults() {
        return List.of(
                Rule.on(PARAMETER_DEFAULT, CHANGED, REQUEST)
                        .error("Without the {name}, {where} takes {is} now; it took {was}")
                        .because("Requests that leave it out mean something else from one day to the next.")
                        .advice("Keep the default")
                        .example("default: asc", "default: desc"),
                Rule.on(PARAMETER_DEFAULT, REMOVED, REQUEST)
                        .error("Without the {name}, {where} no longer takes {was}")
                        .because("Requests that leave it out may mean something else.")
                        .advice("Keep the default")
                        .example("default: asc", "(no default)"),
                Rule.on(PARAMETER_DEFAULT, ADDED, REQUEST)
                        .warning("Without the {name}, {where} takes {is} now")
                        .because("Either it was so before and is written down now, or requests that leave it out mean"
                                + " something else.")
                        .advice("Make sure that it was so before")
                        .example("(no default)", "default: asc"));
    }
}
