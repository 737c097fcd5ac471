package dev.quire.maven;

import dev.quire.generator.source.Problem;
import java.util.List;

/** Everything that is wrong, as one text: counted, numbered, errors first. */
final class ProblemReport {

    private ProblemReport() {}

    /** A text that begins with what came of it. */
    static String of(List<Problem> problems, String outcome) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        StringBuilder text = new StringBuilder(outcome).append(", there ");
        text.append(count(errors, problems.size() - errors)).append('\n');
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            String number = i + 1 + ". ";
            text.append("\n")
                    .append(" ".repeat(Math.max(0, 4 - number.length())))
                    .append(number);
            text.append(problem.severity() == Problem.Severity.WARNING ? "(warning) " : "")
                    .append(problem);
        }
        return text.append('\n').toString();
    }

    private static String count(long errors, long warnings) {
        String counted = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
        if (warnings > 0) {
            counted += (errors == 0 ? "" : " and ") + (warnings == 1 ? "1 warning" : warnings + " warnings");
        }
        return (errors + warnings == 1 ? "is " : "are ") + counted;
    }
}
