package dev.quire.client.paging;

import java.util.Iterator;

/** Goes over the items or the pages of a walk. */
interface WalkIterator<T> extends Iterator<T> {
    /** Tells that the element delivered last is consumed; who asks for more says so without a word. */
    void save();

    /** Whether it has delivered all that the caller wants, however many pages there are. */
    boolean isFull();
}
