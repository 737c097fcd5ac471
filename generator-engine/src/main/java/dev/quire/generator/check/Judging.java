package dev.quire.generator.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What findings count for.
 *
 * @param suppressions the file of findings to let pass; null for {@code quire.suppressions} beside the lock, if it is there
 * @param severities {@code error}, {@code warning}, {@code info} or {@code off} by rule id
 * @param severitiesFrom more of these: a YAML file, or {@code artifact:GROUP:ARTIFACT:VERSION} of a jar that holds one as
 *     {@code META-INF/quire/severities.yaml}; those of {@code severities} go before; null for none
 * @param strict whether expired and stale suppressions, and a missing baseline, are errors
 * @param failOn which findings stop a build
 * @param today the day that sunsets and suppressions are judged on
 * @param noticeDays how many days of notice a sunset needs; null for the usual
 * @param noticeDaysBeta likewise of operations in beta
 */
public record Judging(
        @Nullable Path suppressions,
        Map<String, String> severities,
        @Nullable String severitiesFrom,
        boolean strict,
        FailOn failOn,
        LocalDate today,
        @Nullable Integer noticeDays,
        @Nullable Integer noticeDaysBeta) {

    /** Copies the map. */
    public Judging {
        severities = Map.copyOf(severities);
    }

    /** Errors stop a build; nothing else is said. */
    public static Judging on(LocalDate today) {
        return new Judging(null, Map.of(), null, false, FailOn.ERROR, today, null, null);
    }
}
