package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.BODY;
import static dev.quire.generator.diff.Aspect.BODY_REQUIRED;
import static dev.quire.generator.diff.Aspect.BODY_SCHEMA;
import static dev.quire.generator.diff.Aspect.ENCODING;
import static dev.quire.generator.diff.Aspect.MEDIA_TYPE;
import static dev.quire.generator.diff.Aspect.OPTIONAL_BODY;
import static dev.quire.generator.diff.Aspect.REQUIRED_BODY;
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

/** Bodies of requests and responses, and their media types. */
public final class BodyRules {

    private BodyRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(ofRequests(), ofResponses(), mediaTypes(), schemas())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> ofRequests() {
        return List.of(
                Rule.on(REQUIRED_BODY, ADDED, REQUEST)
                        .error("{where} needs a body now")
                        .because("Requests without one are refused.")
                        .advice(Advice.OPTIONAL)
                        .example("post: {}", "post: {requestBody: {required: true, content: …}}"),
                Rule.on(OPTIONAL_BODY, ADDED, REQUEST)
                        .info("{where} takes a body now")
                        .because(
                                "Requests without one mean what they meant. The generated method gets an argument more, beside"
                                        + " the one without.")
                        .advice(Advice.NOTHING)
                        .example("post: {}", "post: {requestBody: {content: …}}"),
                Rule.on(BODY, REMOVED, REQUEST)
                        .error("{where} no longer takes a body")
                        .because("What callers say in it is not heard.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("post: {requestBody: {content: …}}", "post: {}"),
                Rule.on(BODY_REQUIRED, TIGHTENED, REQUEST)
                        .error("The body of {where} is required now")
                        .because("Requests without one are refused.")
                        .advice(Advice.OPTIONAL)
                        .example("requestBody: {content: …}", "requestBody: {required: true, content: …}"),
                Rule.on(BODY_REQUIRED, LOOSENED, REQUEST)
                        .info("The body of {where} is optional now")
                        .because("Requests with one go on working.")
                        .advice(Advice.NOTHING)
                        .example("requestBody: {required: true, content: …}", "requestBody: {content: …}"));
    }

    private static List<Rule> ofResponses() {
        return List.of(
                Rule.on(BODY, REMOVED, RESPONSE)
                        .error("{where} no longer has a body")
                        .because("Callers read what is not there, and the generated method no longer returns it.")
                        .advice(Advice.KEEP_SENDING)
                        .example("'200': {content: …}", "'200': {}"),
                Rule.on(BODY, ADDED, RESPONSE)
                        .warning("{where} has a body now")
                        .because(
                                "Callers that read nothing go on working; the generated method returned nothing and returns it"
                                        + " now.")
                        .advice("Tell callers")
                        .example("'200': {}", "'200': {content: …}"));
    }

    private static List<Rule> mediaTypes() {
        return List.of(
                Rule.on(MEDIA_TYPE, REMOVED, REQUEST)
                        .error("{where} is no longer taken as {name}")
                        .because("Requests in that media type are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("content: {application/json: …, text/csv: …}", "content: {application/json: …}"),
                Rule.on(MEDIA_TYPE, ADDED, REQUEST)
                        .info("{where} is taken as {name} too")
                        .because("The others go on working.")
                        .advice(Advice.NOTHING)
                        .example("content: {application/json: …}", "content: {application/json: …, text/csv: …}"),
                Rule.on(MEDIA_TYPE, RENAMED, REQUEST)
                        .error("{where} is taken as {is} now, no longer as {was}")
                        .because("Requests in that media type are refused.")
                        .advice(Advice.ADD_BESIDE)
                        .example("content: {application/json: …}", "content: {application/merge-patch+json: …}"),
                Rule.on(MEDIA_TYPE, REMOVED, RESPONSE)
                        .error("{where} is no longer sent as {name}")
                        .because("Callers that ask for it get an error or something else.")
                        .advice(Advice.KEEP_SENDING)
                        .example("content: {application/json: …, text/csv: …}", "content: {application/json: …}"),
                Rule.on(MEDIA_TYPE, ADDED, RESPONSE)
                        .info("{where} is sent as {name} too")
                        .because("Who does not ask for it does not get it.")
                        .advice(Advice.NOTHING)
                        .example("content: {application/json: …}", "content: {application/json: …, text/csv: …}"),
                Rule.on(MEDIA_TYPE, RENAMED, RESPONSE)
                        .error("{where} is sent as {is} now, no longer as {was}")
                        .because("Callers do not expect it.")
                        .advice(Advice.ADD_BESIDE)
                        .example("content: {application/json: …}", "content: {application/hal+json: …}"));
    }

    private static List<Rule> schemas() {
        return List.of(
                Rule.on(BODY_SCHEMA, TIGHTENED, REQUEST)
                        .error("{where} has a schema now as {name}")
                        .because("Anything was accepted before.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("application/json: {}", "application/json: {schema: {type: object}}"),
                Rule.on(BODY_SCHEMA, LOOSENED, REQUEST)
                        .warning("{where} has no schema any more as {name}")
                        .because("Anything is accepted; the generated type becomes that of any JSON.")
                        .advice("Keep the schema")
                        .example("application/json: {schema: {type: object}}", "application/json: {}"),
                Rule.on(BODY_SCHEMA, TIGHTENED, RESPONSE)
                        .warning("{where} has a schema now as {name}")
                        .because("Callers get what they got; the generated type was that of any JSON.")
                        .advice("Tell callers")
                        .example("application/json: {}", "application/json: {schema: {type: object}}"),
                Rule.on(BODY_SCHEMA, LOOSENED, RESPONSE)
                        .error("{where} has no schema any more as {name}")
                        .because("Nothing is promised about it.")
                        .advice("Keep the schema")
                        .example("application/json: {schema: {type: object}}", "application/json: {}"),
                Rule.on(ENCODING, CHANGED, REQUEST)
                        .error("The encoding of '{name}' in {where} changed")
                        .because("That part of the body is read as something else.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example(
                                "encoding: {photo: {contentType: image/png}}",
                                "encoding: {photo: {contentType: image/webp}}"),
                Rule.on(ENCODING, CHANGED, RESPONSE)
                        .error("The encoding of '{name}' in {where} changed")
                        .because("Callers read that part of the body as something else.")
                        .advice(Advice.KEEP_SENDING)
                        .example(
                                "encoding: {photo: {contentType: image/png}}",
                                "encoding: {photo: {contentType: image/webp}}"));
    }
}
