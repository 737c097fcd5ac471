package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.BODY;
import static dev.quire.generator.diff.Aspect.BODY_REQUIRED;
import static dev.quire.generator.diff.Aspect.ERROR_STATUS;
import static dev.quire.generator.diff.Aspect.OPTIONAL_BODY;
import static dev.quire.generator.diff.Aspect.OPTIONAL_PARAMETER;
import static dev.quire.generator.diff.Aspect.PARAMETER;
import static dev.quire.generator.diff.Aspect.PARAMETER_LOCATION;
import static dev.quire.generator.diff.Aspect.PARAMETER_REQUIRED;
import static dev.quire.generator.diff.Aspect.REQUIRED_BODY;
import static dev.quire.generator.diff.Aspect.REQUIRED_PARAMETER;
import static dev.quire.generator.diff.Aspect.SUCCESS_STATUS;
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

/** Requests that the API sends, webhooks and callbacks: their parameters and bodies are received, their answers sent. */
public final class WebhookRules {

    private WebhookRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(parameters(), bodies(), answers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> parameters() {
        return List.of(
                Rule.on(PARAMETER, REMOVED, RESPONSE)
                        .error("{where} no longer brings the {name}")
                        .because("Receivers read what is not there.")
                        .advice(Advice.KEEP_SENDING)
                        .example("petSold: {post: {parameters: [{name: id, in: header}]}}", "petSold: {post: {}}"),
                Rule.on(PARAMETER, RENAMED, RESPONSE)
                        .error("The {name} of {where} is called '{is}' now")
                        .because("Receivers look for the old name.")
                        .advice(Advice.ADD_BESIDE)
                        .example("{name: pet_id, in: query}", "{name: petId, in: query}"),
                Rule.on(PARAMETER_LOCATION, CHANGED, RESPONSE)
                        .error("The parameter '{name}' of {where} is a {is} parameter now, it was a {was} parameter")
                        .because("Receivers look for it in the old place.")
                        .advice("Send it in both places")
                        .example("{name: id, in: query}", "{name: id, in: header}"),
                Rule.on(REQUIRED_PARAMETER, ADDED, RESPONSE)
                        .info("{where} always brings the {name} now")
                        .because("Receivers that do not know it do not read it.")
                        .advice(Advice.NOTHING)
                        .example("petSold: {post: {}}", "petSold: {post: {parameters: [{name: id, required: true}]}}"),
                Rule.on(OPTIONAL_PARAMETER, ADDED, RESPONSE)
                        .info("{where} can bring the {name} now")
                        .because("Receivers that do not know it do not read it.")
                        .advice(Advice.NOTHING)
                        .example("petSold: {post: {}}", "petSold: {post: {parameters: [{name: id, in: header}]}}"),
                Rule.on(PARAMETER_REQUIRED, LOOSENED, RESPONSE)
                        .error("The {name} of {where} can be absent now")
                        .because("Receivers read it without asking whether it is there.")
                        .advice(Advice.KEEP_SENDING)
                        .example("{name: id, in: header, required: true}", "{name: id, in: header}"),
                Rule.on(PARAMETER_REQUIRED, TIGHTENED, RESPONSE)
                        .info("The {name} of {where} is always there now")
                        .because("Receivers were ready for less.")
                        .advice(Advice.NOTHING)
                        .example("{name: id, in: header}", "{name: id, in: header, required: true}"));
    }

    private static List<Rule> bodies() {
        return List.of(
                Rule.on(REQUIRED_BODY, ADDED, RESPONSE)
                        .info("{where} always brings a body now")
                        .because("Receivers that read none go on working.")
                        .advice(Advice.NOTHING)
                        .example("petSold: {post: {}}", "petSold: {post: {requestBody: {required: true, content: …}}}"),
                Rule.on(OPTIONAL_BODY, ADDED, RESPONSE)
                        .info("{where} can bring a body now")
                        .because("Receivers that read none go on working.")
                        .advice(Advice.NOTHING)
                        .example("petSold: {post: {}}", "petSold: {post: {requestBody: {content: …}}}"),
                Rule.on(BODY_REQUIRED, LOOSENED, RESPONSE)
                        .error("The body of {where} can be absent now")
                        .because("Receivers read it without asking whether it is there.")
                        .advice(Advice.KEEP_SENDING)
                        .example("requestBody: {required: true, content: …}", "requestBody: {content: …}"),
                Rule.on(BODY_REQUIRED, TIGHTENED, RESPONSE)
                        .info("The body of {where} is always there now")
                        .because("Receivers were ready for less.")
                        .advice(Advice.NOTHING)
                        .example("requestBody: {content: …}", "requestBody: {required: true, content: …}"));
    }

    private static List<Rule> answers() {
        return List.of(
                Rule.on(BODY, ADDED, REQUEST)
                        .warning("{where} asks for a body in the answer now")
                        .because("Receivers that answer with none may be misunderstood.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("responses: {'200': {}}", "responses: {'200': {content: …}}"),
                Rule.on(SUCCESS_STATUS, REMOVED, REQUEST)
                        .error("{where} no longer takes the answer {name}")
                        .because("Receivers that answer so are taken to have failed.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("responses: {'200': …, '202': …}", "responses: {'200': …}"),
                Rule.on(SUCCESS_STATUS, CHANGED, REQUEST)
                        .error("{where} takes the answer {is} now instead of {was}")
                        .because("Receivers that answer the old way are taken to have failed.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("responses: {'200': …}", "responses: {'204': …}"),
                Rule.on(SUCCESS_STATUS, ADDED, REQUEST)
                        .info("{where} takes the answer {name} too")
                        .because("The others go on working.")
                        .advice(Advice.NOTHING)
                        .example("responses: {'200': …}", "responses: {'200': …, '202': …}"),
                Rule.on(ERROR_STATUS, REMOVED, REQUEST)
                        .warning("{where} no longer knows the answer {name}")
                        .because("What it does on that answer is no longer said.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("responses: {'200': …, '410': …}", "responses: {'200': …}"),
                Rule.on(ERROR_STATUS, ADDED, REQUEST)
                        .info("{where} knows the answer {name} now")
                        .because("The others go on working.")
                        .advice(Advice.NOTHING)
                        .example("responses: {'200': …}", "responses: {'200': …, '410': …}"));
    }
}
