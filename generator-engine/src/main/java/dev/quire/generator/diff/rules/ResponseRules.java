package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.ERROR_STATUS;
import static dev.quire.generator.diff.Aspect.HEADER_REQUIRED;
import static dev.quire.generator.diff.Aspect.LINK;
import static dev.quire.generator.diff.Aspect.OPTIONAL_HEADER;
import static dev.quire.generator.diff.Aspect.REQUIRED_HEADER;
import static dev.quire.generator.diff.Aspect.SUCCESS_STATUS;
import static dev.quire.generator.diff.Direction.RESPONSE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Statuses, headers and links of responses. */
public final class ResponseRules {

    private ResponseRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(statuses(), headers(), links()).flatMap(List::stream).toList();
    }

    private static List<Rule> statuses() {
        return List.of(
                Rule.on(SUCCESS_STATUS, REMOVED, RESPONSE)
                        .error("{where} no longer answers {name}")
                        .because("Callers wait for that success.")
                        .advice(Advice.KEEP_SENDING)
                        .example("responses: {'200': …, '202': …}", "responses: {'200': …}"),
                Rule.on(SUCCESS_STATUS, ADDED, RESPONSE)
                        .info("{where} can answer {name} now")
                        .because("Callers take any 2xx for a success.")
                        .advice(Advice.NOTHING)
                        .example("responses: {'200': …}", "responses: {'200': …, '202': …}"),
                Rule.on(SUCCESS_STATUS, CHANGED, RESPONSE)
                        .error("{where} answers {is} now instead of {was}")
                        .because("Callers that look at the status wait for the old one.")
                        .advice(Advice.KEEP_SENDING)
                        .example("responses: {'200': …}", "responses: {'201': …}"),
                Rule.on(ERROR_STATUS, REMOVED, RESPONSE)
                        .info("{where} no longer answers {name}")
                        .because("An error that does not happen harms nobody.")
                        .advice(Advice.NOTHING)
                        .example("responses: {'200': …, '409': …}", "responses: {'200': …}"),
                Rule.on(ERROR_STATUS, ADDED, RESPONSE)
                        .info("{where} can answer {name} now")
                        .because("Any call can fail in ways that are not listed.")
                        .advice(Advice.NOTHING)
                        .example("responses: {'200': …}", "responses: {'200': …, '409': …}"));
    }

    private static List<Rule> headers() {
        return List.of(
                Rule.on(REQUIRED_HEADER, REMOVED, RESPONSE)
                        .error("{where} lost the header {name}, which was always there")
                        .because("Callers read it without asking whether it is there.")
                        .advice(Advice.KEEP_SENDING)
                        .example("headers: {ETag: {required: true}}", "headers: {}"),
                Rule.on(REQUIRED_HEADER, ADDED, RESPONSE)
                        .info("{where} always has the header {name} now")
                        .because("Who does not know it does not read it.")
                        .advice(Advice.NOTHING)
                        .example("headers: {}", "headers: {ETag: {required: true}}"),
                Rule.on(OPTIONAL_HEADER, REMOVED, RESPONSE)
                        .warning("{where} lost the header {name}")
                        .because("It could be absent before, yet callers may use it.")
                        .advice(Advice.KEEP_SENDING)
                        .example("headers: {ETag: {}}", "headers: {}"),
                Rule.on(OPTIONAL_HEADER, ADDED, RESPONSE)
                        .info("{where} can have the header {name} now")
                        .because("Who does not know it does not read it.")
                        .advice(Advice.NOTHING)
                        .example("headers: {}", "headers: {ETag: {}}"),
                Rule.on(HEADER_REQUIRED, LOOSENED, RESPONSE)
                        .error("The header {name} of {where} can be absent now")
                        .because("Callers read it without asking whether it is there.")
                        .advice(Advice.KEEP_SENDING)
                        .example("headers: {ETag: {required: true}}", "headers: {ETag: {}}"),
                Rule.on(HEADER_REQUIRED, TIGHTENED, RESPONSE)
                        .info("The header {name} of {where} is always there now")
                        .because("Callers were ready for less.")
                        .advice(Advice.NOTHING)
                        .example("headers: {ETag: {}}", "headers: {ETag: {required: true}}"));
    }

    private static List<Rule> links() {
        return List.of(
                Rule.on(LINK, REMOVED, RESPONSE)
                        .warning("{where} lost the link '{name}'")
                        .because("Who follows links by their names misses it.")
                        .advice(Advice.KEEP_SENDING)
                        .example("links: {next: …}", "links: {}"),
                Rule.on(LINK, ADDED, RESPONSE)
                        .info("{where} has the link '{name}' now")
                        .because("Nobody follows it yet.")
                        .advice(Advice.NOTHING)
                        .example("links: {}", "links: {next: …}"));
    }
}
