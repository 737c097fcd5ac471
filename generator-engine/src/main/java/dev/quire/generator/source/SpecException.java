package dev.quire.generator.source;

import java.util.List;
import java.util.stream.Collectors;

/** No client can be generated from what the user gave. The message names every problem, one a line. */
public final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Of at least one problem. */
    public SpecException(List<Problem> problems) {
        super(problems.stream().map(SpecException::line).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    private static String line(Problem problem) {
        return (problem.severity() == Problem.Severity.WARNING ? "(warning) " : "") + problem;
    }

    /** What is wrong, errors first. */
    public List<Problem> problems() {
        return problems;
    }
}
