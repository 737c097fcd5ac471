package dev.quire.generator.spec;

import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets Swagger Parser look over a description. Its messages name places in its own words, which are translated into pointers
 * as far as they can be; they are warnings, since what Quire can not use it reports itself.
 */
public final class ParserCheck {
    private static final Pattern MESSAGE =
            Pattern.compile("(?:attribute )?(\\S.*?)(?:(?:=`.*`)? (?:is|target|value) .*|\\. [A-Z].*)", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("'([^']*)'(?:\\((\\w+)\\))?|\\[([^\\]]*)]|([^.'\\[(]+)");

    private ParserCheck() {}

    /**
     * Adds what Swagger Parser finds beyond the problems that are known; nothing is resolved or fetched. Costs more than reading
     * the description did.
     */
    public static void report(ParsedSpec spec, Problems problems) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        options.setResolveFully(false);
        ParserEchoes echoes = new ParserEchoes(problems.all());
        for (String message : messages(spec, options)) {
            SpecPointer pointer = pointer(message, spec.root());
            if (!echoes.isEcho(message, pointer)) {
                problems.warning(
                        pointer,
                        "Swagger Parser says: " + message,
                        "Correct the description, in an overlay if it is not yours");
            }
        }
    }

    private static List<String> messages(ParsedSpec spec, ParseOptions options) {
        try {
            List<String> messages = new OpenAPIDeserializer()
                    .deserialize(spec.tree().root().toJson(), "", options)
                    .getMessages();
            return messages == null
                    ? List.of()
                    : messages.stream().filter(Objects::nonNull).distinct().toList();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of("it can not read this description (" + e.getClass().getSimpleName() + ')');
        }
    }

    /** The node that a message is about: {@code paths.'/a'(get).parameters.[x].schema} as far as it exists. */
    private static SpecPointer pointer(String message, SpecNode root) {
        Matcher matcher = MESSAGE.matcher(message);
        SpecNode at = root;
        if (matcher.matches()) {
            Matcher steps = STEP.matcher(matcher.group(1));
            while (steps.find()) {
                SpecNode next = next(at, steps);
                if (next == null) {
                    break;
                }
                at = next;
            }
        }
        return at.pointer();
    }

    private static @Nullable SpecNode next(SpecNode at, Matcher step) {
        if (step.group(1) != null) {
            SpecNode path = at.get(step.group(1));
            SpecNode operation = path == null || step.group(2) == null ? null : path.get(step.group(2));
            return operation == null ? path : operation;
        }
        if (step.group(3) != null) {
            return at.elements().stream()
                    .filter(element -> step.group(3).equals(element.text("name")))
                    .findFirst()
                    .orElse(null);
        }
        SpecNode named = at.get(step.group(4));
        return named == null && step.group(4).equals("schemas") ? at.get("schema") : named;
    }
}
