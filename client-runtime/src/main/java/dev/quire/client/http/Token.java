package dev.quire.client.http;

/**
 * An access token.
 *
 * @param staleAt when to fetch the next, as nanoseconds of {@link Timing#nanoTime()}
 * @param endsAt when it is of no more use
 * @param lasting whether it has no known end
 */
record Token(String value, long staleAt, long endsAt, boolean lasting) {
    boolean isFresh(long now) {
        return lasting || now - staleAt < 0;
    }

    boolean isAlive(long now) {
        return lasting || now - endsAt < 0;
    }

    @Override
    public String toString() {
        return "token ***";
    }
}
