package dev.quire.client.faultlab;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one schedule.
 *
 * @param walks how many it took
 * @param isWrong something else went wrong: the order, or no end
 * @param hang where it hung, or what was thrown that is no failure of a walk; null for neither
 * @param log the requests, in order
 */
record Result(
        Schedule schedule,
        int walks,
        int lost,
        int twice,
        boolean isWrong,
        @Nullable String hang,
        List<String> log) {

    boolean isRight() {
        return lost == 0 && twice == 0 && !isWrong && hang == null;
    }
}
