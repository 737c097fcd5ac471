package dev.quire.generator.spec;

import dev.quire.generator.source.Problem;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which messages of Swagger Parser say what Quire says in words of its own, so that one mistake counts once. */
final class ParserEchoes {
    private static final List<Echo> ALL = List.of(
            echo(".*\\.(#.*) is missing", "Nothing is found at '"),
            echo(".*\\.operationId is repeated", "The operationId '"),
            echo(".* is not of type `object`", "A schema must be an object"),
            echo(".*parameters\\.\\[.*\\.content is missing", "A schema must be an object"),
            echo(".*parameters\\.\\[.*\\.name is missing", "A parameter needs a name"),
            echo(".*parameters\\.\\[.*\\.in is (?:missing|not of type .*)", "A parameter needs a name"),
            echo(".*There are duplicate parameter values", "' is defined twice"),
            echo(".*Declared path parameter (.*) needs to be defined .*", "} but no such parameter is defined"),
            echo(".*\\.propertyName is missing", "This discriminator names no member"),
            echo(".*Resource (.*) should start with /", "A path must begin with /"));

    private final List<Problem> ours;

    /**
     * The same mistake in two tongues.
     *
     * @param theirs the whole message; what its group holds has to stand in our message too
     * @param ours a part of our message
     */
    private record Echo(Pattern theirs, String ours) {}

    private static Echo echo(String theirs, String ours) {
        return new Echo(Pattern.compile(theirs, Pattern.DOTALL), ours);
    }

    ParserEchoes(List<Problem> ours) {
        this.ours = ours;
    }

    /** Whether we say the same about the same node, or about one that it lies in or holds. */
    boolean isEcho(String message, SpecPointer pointer) {
        return ALL.stream().anyMatch(echo -> {
            Matcher theirs = echo.theirs().matcher(message);
            return theirs.matches()
                    && ours.stream()
                            .anyMatch(problem -> problem.message().contains(echo.ours())
                                    && (theirs.groupCount() == 0
                                            || problem.message().contains(theirs.group(1)))
                                    && touch(problem.pointer(), pointer));
        });
    }

    private static boolean touch(@Nullable SpecPointer ours, SpecPointer theirs) {
        return ours != null
                && ours.document().equals(theirs.document())
                && (holds(ours, theirs) || holds(theirs, ours));
    }

    private static boolean holds(SpecPointer outer, SpecPointer inner) {
        return (inner.pointer() + '/').startsWith(outer.pointer() + '/');
    }
}
