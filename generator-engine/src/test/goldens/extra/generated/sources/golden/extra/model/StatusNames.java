package golden.extra.model;

/** Values of {@link Status}. */
public final class StatusNames {
    /** What {@code OPEN} is on the wire. */
    public static final String OPEN = "open";
    /** What {@code PAID_IN_FULL_} is on the wire. */
    public static final String PAID_IN_FULL_ = "paid \"in full\"";

    private StatusNames() {}
}
