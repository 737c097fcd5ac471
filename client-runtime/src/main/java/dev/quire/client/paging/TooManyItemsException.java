package dev.quire.client.paging;

/** A list that has more items than the caller was ready to hold. */
public final class TooManyItemsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** How many the caller was ready to hold. */
    private final int atMost;

    TooManyItemsException(int atMost) {
        super("The list has more than " + atMost + " items. Raise toList(atMost), cut with limit(" + atMost
                + "), or walk the list without keeping it.");
        this.atMost = atMost;
    }

    /** Returns the bound that the list exceeds. */
    public int atMost() {
        return atMost;
    }
}
