package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.ADDITIONAL_PROPERTIES;
import static dev.quire.generator.diff.Aspect.DEFAULTED_PROPERTY_REQUIRED;
import static dev.quire.generator.diff.Aspect.OPTIONAL_PROPERTY;
import static dev.quire.generator.diff.Aspect.PROPERTY;
import static dev.quire.generator.diff.Aspect.PROPERTY_DEFAULT;
import static dev.quire.generator.diff.Aspect.PROPERTY_READ_ONLY;
import static dev.quire.generator.diff.Aspect.PROPERTY_REQUIRED;
import static dev.quire.generator.diff.Aspect.PROPERTY_WRITE_ONLY;
import static dev.quire.generator.diff.Aspect.REFUSED_PROPERTY;
import static dev.quire.generator.diff.Aspect.REQUIRED_PROPERTY;
import static dev.quire.generator.diff.Aspect.REQUIRED_PROPERTY_READ_ONLY;
import static dev.quire.generator.diff.Aspect.REQUIRED_PROPERTY_WRITE_ONLY;
import static dev.quire.generator.diff.Direction.REQUEST;
import static dev.quire.generator.diff.Direction.RESPONSE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.RENAMED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Members of objects. One that is read-only is not in requests, one that is write-only not in responses. */
public final class PropertyRules {
    private static final String NONE = "properties: {}";
    private static final String OPTIONAL = "properties: {color: …}";
    private static final String REQUIRED = "required: [color], properties: {color: …}";

    private PropertyRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(inRequests(), readOnly(), inResponses(), presence(), defaults(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> inRequests() {
        return List.of(
                Rule.on(REQUIRED_PROPERTY, ADDED, REQUEST)
                        .error("{where} needs '{name}' now")
                        .because("Requests that were complete are refused.")
                        .advice(Advice.OPTIONAL)
                        .example(NONE, REQUIRED),
                Rule.on(OPTIONAL_PROPERTY, ADDED, REQUEST)
                        .info("{where} takes '{name}' now")
                        .because("Requests without it mean what they meant.")
                        .advice(Advice.NOTHING)
                        .example(NONE, OPTIONAL),
                Rule.on(REQUIRED_PROPERTY, REMOVED, REQUEST)
                        .warning("{where} no longer takes '{name}'")
                        .because("It is ignored; the generated builder loses its method.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example(REQUIRED, NONE),
                Rule.on(OPTIONAL_PROPERTY, REMOVED, REQUEST)
                        .warning("{where} no longer takes '{name}'")
                        .because("It is ignored; the generated builder loses its method.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example(OPTIONAL, NONE),
                Rule.on(REFUSED_PROPERTY, REMOVED, REQUEST)
                        .error("{where} refuses '{name}' now")
                        .because("The object allows no members that it does not list, so requests with it are refused.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example("additionalProperties: false, " + OPTIONAL, "additionalProperties: false, " + NONE),
                Rule.on(PROPERTY, RENAMED, REQUEST)
                        .error("'{was}' of {where} is called '{is}' now")
                        .because("The names differ only in how they join words; the old one is not heard.")
                        .advice(Advice.ADD_BESIDE)
                        .example("properties: {fur_color: …}", "properties: {furColor: …}"));
    }

    private static List<Rule> readOnly() {
        return List.of(
                Rule.on(PROPERTY_READ_ONLY, ADDED, REQUEST)
                        .warning("{where} can not be sent any more, it is read-only")
                        .because("It is ignored or refused in requests.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("color: {type: string}", "color: {type: string, readOnly: true}"),
                Rule.on(PROPERTY_READ_ONLY, REMOVED, REQUEST)
                        .info("{where} can be sent now, it was read-only")
                        .because("Requests without it mean what they meant: it is optional, or has a default.")
                        .advice(Advice.NOTHING)
                        .example("color: {type: string, readOnly: true}", "color: {type: string}"),
                Rule.on(REQUIRED_PROPERTY_READ_ONLY, REMOVED, REQUEST)
                        .error("{where} has to be sent now, it was read-only and is required")
                        .because("What is read-only is required of answers alone; requests without it are refused now.")
                        .advice(Advice.OPTIONAL)
                        .example(
                                "required: [color], properties: {color: {readOnly: true}}",
                                "required: [color], properties: {color: {}}"));
    }

    private static List<Rule> inResponses() {
        return List.of(
                Rule.on(REQUIRED_PROPERTY, REMOVED, RESPONSE)
                        .error("{where} lost '{name}', which was always there")
                        .because("Callers read it without asking whether it is there.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example(REQUIRED, NONE),
                Rule.on(OPTIONAL_PROPERTY, REMOVED, RESPONSE)
                        .warning("{where} lost '{name}'")
                        .because("It could be absent before, but the accessor leaves the generated type.")
                        .advice(Advice.KEEP_AND_DEPRECATE)
                        .example(OPTIONAL, NONE),
                Rule.on(REQUIRED_PROPERTY, ADDED, RESPONSE)
                        .info("{where} always has '{name}' now")
                        .because("Callers skip what they do not know.")
                        .advice(Advice.NOTHING)
                        .example(NONE, REQUIRED),
                Rule.on(OPTIONAL_PROPERTY, ADDED, RESPONSE)
                        .info("{where} can have '{name}' now")
                        .because("Callers skip what they do not know.")
                        .advice(Advice.NOTHING)
                        .example(NONE, OPTIONAL),
                Rule.on(PROPERTY, RENAMED, RESPONSE)
                        .error("'{was}' of {where} is called '{is}' now")
                        .because("The names differ only in how they join words; callers look for the old one.")
                        .advice(Advice.ADD_BESIDE)
                        .example("properties: {fur_color: …}", "properties: {furColor: …}"),
                Rule.on(PROPERTY_WRITE_ONLY, ADDED, RESPONSE)
                        .warning("{where} is no longer sent, it is write-only")
                        .because("Callers that read it find nothing.")
                        .advice(Advice.KEEP_SENDING)
                        .example("color: {type: string}", "color: {type: string, writeOnly: true}"),
                Rule.on(REQUIRED_PROPERTY_WRITE_ONLY, ADDED, RESPONSE)
                        .error("{where} is no longer sent, it is write-only, and it was always there")
                        .because("Callers read it without asking whether it is there.")
                        .advice(Advice.KEEP_SENDING)
                        .example(
                                "required: [color], properties: {color: {}}",
                                "required: [color], properties: {color: {writeOnly: true}}"),
                Rule.on(PROPERTY_WRITE_ONLY, REMOVED, RESPONSE)
                        .info("{where} is sent now, it was write-only")
                        .because("Callers skip what they do not know.")
                        .advice(Advice.NOTHING)
                        .example("color: {type: string, writeOnly: true}", "color: {type: string}"));
    }

    private static List<Rule> presence() {
        return List.of(
                Rule.on(PROPERTY_REQUIRED, TIGHTENED, REQUEST)
                        .error("{where} is required now")
                        .because("Requests without it are refused.")
                        .advice(Advice.OPTIONAL)
                        .example(OPTIONAL, REQUIRED),
                Rule.on(PROPERTY_REQUIRED, LOOSENED, REQUEST)
                        .info("{where} is optional now")
                        .because("Requests with it go on working.")
                        .advice(Advice.NOTHING)
                        .example(REQUIRED, OPTIONAL),
                Rule.on(DEFAULTED_PROPERTY_REQUIRED, TIGHTENED, REQUEST)
                        .warning("{where} is required now, though it has a default")
                        .because(
                                "A default says what happens without it, which is allowed or not, depending on the server.")
                        .advice(Advice.OPTIONAL)
                        .example(
                                "properties: {color: {default: red}}",
                                "required: [color], properties: {color: {default: red}}"),
                Rule.on(PROPERTY_REQUIRED, LOOSENED, RESPONSE)
                        .error("{where} can be absent now")
                        .because("Callers read it without asking whether it is there.")
                        .advice(Advice.KEEP_SENDING)
                        .example(REQUIRED, OPTIONAL),
                Rule.on(PROPERTY_REQUIRED, TIGHTENED, RESPONSE)
                        .info("{where} is always there now")
                        .because("Callers were ready for less.")
                        .advice(Advice.NOTHING)
                        .example(OPTIONAL, REQUIRED));
    }

    private static List<Rule> defaults() {
        return List.of(
                Rule.on(PROPERTY_DEFAULT, CHANGED, REQUEST)
                        .warning("Without {where}, the API takes {is} now; it took {was}")
                        .because("Requests that leave it out mean something else from one day to the next.")
                        .advice("Keep the default")
                        .example("default: red", "default: blue"),
                Rule.on(PROPERTY_DEFAULT, REMOVED, REQUEST)
                        .warning("Without {where}, the API no longer takes {was}")
                        .because("Requests that leave it out may mean something else.")
                        .advice("Keep the default")
                        .example("default: red", "(no default)"),
                Rule.on(PROPERTY_DEFAULT, ADDED, REQUEST)
                        .info("Without {where}, the API takes {is}")
                        .because("Requests go on working.")
                        .advice(Advice.NOTHING)
                        .example("(no default)", "default: red"),
                Rule.on(PROPERTY_DEFAULT, CHANGED, RESPONSE)
                        .info("The default of {where} is {is} now, it was {was}")
                        .because("Answers say what they say.")
                        .advice(Advice.NOTHING)
                        .example("default: red", "default: blue"),
                Rule.on(PROPERTY_DEFAULT, REMOVED, RESPONSE)
                        .info("{where} has no default any more, it was {was}")
                        .because("Answers say what they say.")
                        .advice(Advice.NOTHING)
                        .example("default: red", "(no default)"),
                Rule.on(PROPERTY_DEFAULT, ADDED, RESPONSE)
                        .info("{where} has the default {is}")
                        .because("Answers say what they say.")
                        .advice(Advice.NOTHING)
                        .example("(no default)", "default: red"));
    }

    private static List<Rule> others() {
        return List.of(
                Rule.on(ADDITIONAL_PROPERTIES, TIGHTENED, REQUEST)
                        .error("Other members of {where} are {is} now, they were {was}")
                        .because("Requests with such members are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("type: object", "type: object, additionalProperties: false"),
                Rule.on(ADDITIONAL_PROPERTIES, LOOSENED, REQUEST)
                        .info("Other members of {where} are {is} now, they were {was}")
                        .because("More is accepted.")
                        .advice(Advice.NOTHING)
                        .example("type: object, additionalProperties: false", "type: object"),
                Rule.on(ADDITIONAL_PROPERTIES, LOOSENED, RESPONSE)
                        .warning("Other members of {where} are {is} now, they were {was}")
                        .because(
                                "Callers that refuse what they do not know refuse the answer. Generated clients keep it.")
                        .advice(Advice.KEEP_SENDING)
                        .example("type: object, additionalProperties: false", "type: object"),
                Rule.on(ADDITIONAL_PROPERTIES, TIGHTENED, RESPONSE)
                        .info("Other members of {where} are {is} now, they were {was}")
                        .because("Less is sent.")
                        .advice(Advice.NOTHING)
                        .example("type: object", "type: object, additionalProperties: false"));
    }
}
