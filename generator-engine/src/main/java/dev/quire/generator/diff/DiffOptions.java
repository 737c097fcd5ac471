package dev.quire.generator.diff;

import java.time.LocalDate;

/**
 * What the user decides about comparing.
 *
 * @param today the day that sunset dates are counted from
 * @param noticeDays how many days must be left before the sunset of something deprecated
 * @param noticeDaysBeta likewise for operations whose {@code x-stability-level} is beta; none is needed for alpha and draft
 * @param subset whether the description before states only a part of the one after, so that what is merely more is no news
 */
public record DiffOptions(LocalDate today, int noticeDays, int noticeDaysBeta, boolean subset) {

    /** Half a year of notice, a month for what is in beta; both descriptions are complete. */
    public static DiffOptions on(LocalDate today) {
        return new DiffOptions(today, 180, 31, false);
    }
}
