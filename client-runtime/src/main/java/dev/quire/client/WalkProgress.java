package dev.quire.client;

import java.util.Objects;

/** How far a walk over a list had come when it failed. */
public final class WalkProgress {
    private final Cursor resumeFrom;
    private final long itemsDelivered;
    private final int pagesFetched;

    /**
     * Made by the walk.
     *
     * @param resumeFrom the place before the first item that was not delivered
     * @param itemsDelivered how many items this walk handed out
     * @param pagesFetched how many pages this walk received
     */
    public WalkProgress(Cursor resumeFrom, long itemsDelivered, int pagesFetched) {
        this.resumeFrom = Objects.requireNonNull(resumeFrom, "resumeFrom");
        this.itemsDelivered = itemsDelivered;
        this.pagesFetched = pagesFetched;
    }

    /** Returns the place before the first item that was not delivered; {@code from(…)} goes on there. */
    public Cursor resumeFrom() {
        return resumeFrom;
    }

    /** Returns how many items this walk handed out, all of them before {@link #resumeFrom()}. */
    public long itemsDelivered() {
        return itemsDelivered;
    }

    /** Returns how many pages this walk received. */
    public int pagesFetched() {
        return pagesFetched;
    }

    @Override
    public String toString() {
        return itemsDelivered + " items of " + pagesFetched + " pages, resume from " + resumeFrom;
    }
}
