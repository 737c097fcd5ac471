package dev.quire.generator.report;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.VersionStep;
import dev.quire.generator.source.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * One description, compared with its baseline.
 *
 * @param name of the API
 * @param spec the description, as the user named it
 * @param baseline what it was compared with, as the user named it; empty when there was nothing
 * @param findings those that count, the gravest first
 * @param suppressed those that the user lets pass
 * @param problems of suppressions and configuration, and what could not be read of the descriptions
 * @param remedies how to go on when findings stop a build
 */
public record CheckedApi(
        String name,
        String spec,
        String baseline,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Problem> problems,
        Remedies remedies) {

    /**
     * A finding that the user lets pass.
     *
     * @param reason the user's
     * @param until the last day, {@code 2027-03-31}
     */
    public record Suppressed(Finding finding, String reason, String until) {}

    /**
     * How to go on.
     *
     * @param accept the command that makes the present description the baseline; empty where there is none
     * @param suppressions the file that takes suppressions
     * @param until a day for a new suppression
     */
    public record Remedies(String accept, String suppressions, String until) {}

    /** Copies the lists. */
    public CheckedApi {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        problems = List.copyOf(problems);
    }

    /** How many findings count as much. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What the next version of the client has to raise. A finding that is let pass counts here: callers feel it. */
    public VersionStep version() {
        return VersionStep.of(
                Stream.concat(findings.stream(), suppressed.stream().map(Suppressed::finding))
                        .toList());
    }

    /** {@code 2 errors, 1 warning, 14 infos; suggested version: major}. */
    public String summary() {
        if (baseline.isEmpty()) {
            return "there is nothing to compare with yet";
        }
        if (findings.isEmpty() && suppressed.isEmpty()) {
            return "no change that callers could feel";
        }
        return Counts.of(this) + "; suggested version: " + version().word();
    }
}
