package dev.quire.generator.check;

import dev.quire.generator.impact.JavaOptions;
import org.jspecify.annotations.Nullable;

/**
 * What to check.
 *
 * @param api the present description
 * @param baseline what it is compared with: a path, {@code git:REVISION}, {@code git:REVISION:PATH} or
 *     {@code artifact:GROUP:ARTIFACT:VERSION}; null for {@code quire.baseline} beside the lock
 * @param comparison what the one is to the other
 * @param judging what findings count for
 * @param reporting where reports go
 * @param java how clients are made, to compare them too; null when only descriptions are compared
 */
public record DiffRequest(
        ApiSource api,
        @Nullable String baseline,
        Comparison comparison,
        Judging judging,
        Reporting reporting,
        @Nullable JavaOptions java) {}
