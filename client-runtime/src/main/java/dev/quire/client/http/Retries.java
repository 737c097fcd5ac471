package dev.quire.client.http;

import java.time.Duration;

/**
 * How often and how soon a call is tried again; immutable.
 *
 * <p>Tried again are calls that are idempotent (GET, HEAD, OPTIONS, PUT, DELETE, those whose operation says so, and
 * requests with an Idempotency-Key header) after a connection error, a timeout of the attempt, or a status 408, 429, 5xx
 * other than 501 and 505, or 403 whose headers tell of a rate limit; other calls only if no connection was made. The
 * pause is random between zero and a limit that doubles (full jitter); what the server asks for in Retry-After or a
 * rate-limit reset header is waited for instead. No retry starts that would have to wait beyond the call's deadline.
 */
public final class Retries {
    private static final Retries STANDARD =
            new Retries(3, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));

    private final int atMost;
    private final Duration firstPause;
    private final Duration longestPause;
    private final Duration longestAskedPause;

    private Retries(int atMost, Duration firstPause, Duration longestPause, Duration longestAskedPause) {
        if (atMost < 0) {
            throw new IllegalArgumentException("Can not retry " + atMost + " times");
        }
        CallLimits.requirePositive("firstPause", firstPause);
        CallLimits.requirePositive("longestPause", longestPause);
        CallLimits.requirePositive("longestAskedPause", longestAskedPause);
        this.atMost = atMost;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.longestAskedPause = longestAskedPause;
    }

    /** The default: at most 3 retries, pauses of up to 0.5, 1 and 2 seconds, and up to 60 if the server asks for it. */
    public static Retries standard() {
        return STANDARD;
    }

    /** Each call is tried once. */
    public static Retries none() {
        return STANDARD.atMost(0);
    }

    /** Returns these with another number of retries after the first attempt. */
    public Retries atMost(int retries) {
        return new Retries(retries, firstPause, longestPause, longestAskedPause);
    }

    /** Returns these with other limits of the random pause: of the first retry, and of all. */
    public Retries pauses(Duration first, Duration longest) {
        return new Retries(atMost, first, longest, longestAskedPause);
    }

    /** Returns these with another longest pause that a server may ask for; if it asks for more the call fails. */
    public Retries longestAskedPause(Duration longest) {
        return new Retries(atMost, firstPause, longestPause, longest);
    }

    boolean permit(int attemptsMade) {
        return attemptsMade <= atMost;
    }

    boolean grant(Duration askedPause) {
        return askedPause.compareTo(longestAskedPause) <= 0;
    }

    /** Returns a pause of full jitter. */
    Duration pause(int attemptsMade, double random) {
        double limit = Math.min(longestPause.toMillis(), firstPause.toMillis() * Math.pow(2, attemptsMade - 1.0));
        return Duration.ofMillis((long) (limit * random));
    }

    @Override
    public String toString() {
        return "at most " + atMost + " retries, pauses up to " + firstPause + " to " + longestPause
                + ", asked for up to " + longestAskedPause;
    }
}
