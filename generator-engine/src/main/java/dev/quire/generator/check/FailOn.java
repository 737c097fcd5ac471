package dev.quire.generator.check;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.report.CheckedApi;

/** Which findings stop a build. */
public enum FailOn {
    /** None. */
    NONE,
    /** Warnings and errors. */
    WARNING,
    /** Errors. */
    ERROR;

    /** Whether the findings stop a build. */
    boolean stops(CheckedApi api) {
        return switch (this) {
            case NONE -> false;
            case WARNING -> api.count(Severity.ERROR) + api.count(Severity.WARNING) > 0;
            case ERROR -> api.count(Severity.ERROR) > 0;
        };
    }
}
