package dev.quire.client.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a call may go.
 *
 * @param timeout of one attempt, to the last byte of the body
 * @param deadline of the whole call, pauses and retries included
 * @param maxResponseBytes of one body
 */
record CallLimits(Duration timeout, Duration deadline, Retries retries, long maxResponseBytes) {
    static final CallLimits DEFAULT =
            new CallLimits(Duration.ofSeconds(60), Duration.ofMinutes(5), Retries.standard(), 128L << 20);

    CallLimits {
        requirePositive("timeout", timeout);
        requirePositive("deadline", deadline);
        if (maxResponseBytes <= 0) {
            throw new IllegalArgumentException("maxResponseBytes must be positive, not " + maxResponseBytes);
        }
    }

    static void requirePositive(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException(name + " must be positive, not " + time);
        }
    }

    CallLimits with(@Nullable Duration otherTimeout, @Nullable Duration otherDeadline, @Nullable Retries otherRetries) {
        return new CallLimits(
                otherTimeout == null ? timeout : otherTimeout,
                otherDeadline == null ? deadline : otherDeadline,
                otherRetries == null ? retries : otherRetries,
                maxResponseBytes);
    }

    CallLimits upTo(long bytes) {
        return new CallLimits(timeout, deadline, retries, bytes);
    }
}
