package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/**
 * Items were added to a list or taken out of it while a walk by page number or offset was under way, so that the walk may
 * have lost items or met some twice. What happens between two pages without a trace in either can not be noticed.
 *
 * @param operationId the operation that lists
 * @param place the page number or offset, as the API counts, of the page that showed it
 * @param totalBefore the total that the page before stated; null when it did not
 * @param totalNow the total that this page states; null when it does not
 * @param repeated how many items at this page's begin equal those at the end of the page before
 */
public record Drift(
        String operationId,
        long place,
        @Nullable Long totalBefore,
        @Nullable Long totalNow,
        int repeated) {

    /** Says what was noticed. */
    @Override
    public String toString() {
        String totals = totalBefore == null || totalBefore.equals(totalNow)
                ? ""
                : ", the total went from " + totalBefore + " to " + totalNow;
        String again = repeated == 0 ? "" : ", " + repeated + " items of the page before came again";
        return operationId + ": the list changed while it was walked: at " + place + totals + again;
    }
}
