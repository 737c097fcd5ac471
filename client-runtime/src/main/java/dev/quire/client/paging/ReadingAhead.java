package dev.quire.client.paging;

/**
 * What may be asked for before it is needed.
 *
 * @param pages how many pages after the one that is consumed
 * @param atOnce how many requests may be under way together, where pages have numbers; 1 for one after the other
 */
record ReadingAhead(int pages, int atOnce) {
    static final ReadingAhead NONE = new ReadingAhead(0, 1);

    boolean isNone() {
        return equals(NONE);
    }
}
