package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.operations.ParameterRules;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.model.Operation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Comments of the methods that call operations. */
final class OperationDocs {
    private static final int METHOD_INDENT = 4;
    private static final int CALL_INDENT = 8;

    /** Everything that the description says. */
    List<String> full(OperationFacts facts, ArgumentList arguments) {
        Operation operation = facts.source();
        String summary = Objects.requireNonNullElse(operation.summary(), "");
        Javadoc doc = Javadoc.at(METHOD_INDENT).html(key(facts) + (summary.isBlank() ? "" : ": " + sentence(summary)));
        boolean news =
                operation.description() != null && !operation.description().equals(summary);
        doc.markdown(news ? operation.description() : null);
        rules(facts, doc);
        for (ArgumentList.Argument argument : arguments.arguments()) {
            String description = argument.parameter() == null
                    ? argument.body() == null ? null : argument.body().description()
                    : argument.parameter().description();
            if (description != null && !Javadoc.inline(description).isEmpty()) {
                doc.tag("@param " + argument.name(), description);
            }
        }
        return deprecated(facts, doc).lines();
    }

    private static String sentence(String summary) {
        String html = Javadoc.inline(summary);
        return html.endsWith(".") || html.endsWith("!") || html.endsWith("?") ? html : html + '.';
    }

    private static void rules(OperationFacts facts, Javadoc doc) {
        for (ParameterRules.Rule rule : facts.rules()) {
            String parameters = rule.parameters().stream().map(Javadoc::code).collect(Collectors.joining(", "));
            String sentence = String.format(rule.kind().sentence(), parameters);
            doc.html(sentence + (rule.message() == null ? "" : ' ' + Javadoc.inline(rule.message())));
        }
    }

    private static Javadoc deprecated(OperationFacts facts, Javadoc doc) {
        return facts.source().deprecated() ? doc.htmlTag("@deprecated", "by the API") : doc;
    }

    /** The same operation with optional parameters. */
    List<String> withQuery(OperationFacts facts) {
        return deprecated(facts, Javadoc.at(METHOD_INDENT).html(key(facts) + " with optional parameters."))
                .lines();
    }

    /** The same operation with its body in another form. */
    List<String> otherBody(OperationFacts facts, ArgumentList arguments) {
        String type = arguments.body() == null ? "" : arguments.body().mediaType();
        return deprecated(
                        facts,
                        Javadoc.at(METHOD_INDENT).html(key(facts) + " with a body of " + Javadoc.code(type) + '.'))
                .lines();
    }

    /** The same operation as a call. */
    List<String> brief(OperationFacts facts) {
        return deprecated(facts, Javadoc.at(CALL_INDENT).html(key(facts) + '.')).lines();
    }

    private static String key(OperationFacts facts) {
        return Javadoc.code(facts.source().key().toString());
    }
}
