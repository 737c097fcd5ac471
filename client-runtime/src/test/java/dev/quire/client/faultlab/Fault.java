package dev.quire.client.faultlab;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What becomes of one request. */
enum Fault {
    /** A right answer. */
    NONE,
    /** The connection is reset before the answer begins. */
    RESET,
    /** The connection is reset in the middle of the body. */
    RESET_IN_BODY,
    /** The body ends before its length is reached. */
    TRUNCATED,
    /** A chunked body ends without its last chunk, where the JSON may already be whole. */
    TRUNCATED_CHUNKS,
    /** No answer comes, and the connection stays open. */
    SILENT,
    /** The head and half of the body come, and the connection stays open. */
    STALLED,
    /** Whole as HTTP, but the JSON stops in the middle. */
    MALFORMED,
    /** 200 and an empty object. */
    WITHOUT_ANYTHING,
    /** 429, for several requests in a row. */
    BUSY,
    /** 500 or 503, for several requests in a row. */
    DOWN,
    /** The cursor has expired: 410. */
    EXPIRED,
    /** The next source names the page that was asked for; by item ids, the page before comes again. */
    REPEATED,
    /** The next source names a page that this walk has been to; by item ids, that page comes again. */
    CYCLE,
    /** A page without items that leads to the page that was asked for; by item ids, it leads nowhere. */
    EMPTY;

    /** Whether it may come several times in a row. */
    boolean comesInBursts() {
        return this == BUSY || this == DOWN;
    }

    /** What can happen to a scheme at all: what only counts names no cursor, and an empty page is its end. */
    static List<Fault> of(Scheme scheme) {
        Set<Fault> faults = EnumSet.complementOf(EnumSet.of(NONE));
        if (scheme.counts()) {
            faults.removeAll(EnumSet.of(REPEATED, CYCLE, EMPTY));
        }
        return List.copyOf(faults);
    }
}
