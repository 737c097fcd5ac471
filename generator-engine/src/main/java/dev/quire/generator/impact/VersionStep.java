package dev.quire.generator.impact;

import dev.quire.generator.diff.Area;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Severity;
import java.util.List;
import java.util.Locale;

/** Which part of a semantic version the next release of the client has to raise; the smallest first. */
public enum VersionStep {
    /** Nothing changed. */
    NONE,
    /** Nothing that a caller can name. */
    PATCH,
    /** Something new. */
    MINOR,
    /** Something that a caller relied on is not so any more. */
    MAJOR;

    /** As reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The greater of what the wire, paging and Java ask for. */
    public static VersionStep of(List<Finding> findings) {
        return findings.stream()
                .map(VersionStep::of)
                .max(VersionStep::compareTo)
                .orElse(NONE);
    }

    /** Of one finding: severities that users set say what fails a build, not what a caller feels. */
    private static VersionStep of(Finding finding) {
        boolean renamed =
                finding.change().area() == Area.NAMES && finding.change().severity() != Severity.INFO;
        if (renamed && !finding.java().known()) {
            return MAJOR;
        }
        Effect worst = finding.wire().and(finding.paging()).and(finding.java().worst());
        return switch (worst) {
            case BREAKING -> MAJOR;
            case NOTICE -> MINOR;
            case COMPATIBLE, NONE -> isNew(finding) ? MINOR : PATCH;
        };
    }

    private static boolean isNew(Finding finding) {
        Kind kind = finding.change().kind();
        return kind == Kind.ADDED || kind == Kind.LOOSENED || kind == Kind.RENAMED;
    }
}
