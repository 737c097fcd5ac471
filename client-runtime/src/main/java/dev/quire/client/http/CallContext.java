package dev.quire.client.http;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a request belongs to; immutable. */
public final class CallContext {
    private final Operation operation;
    private final CallLimits limits;
    private final int attempt;
    private final @Nullable Instant deadline;
    private final boolean streams;
    private final @Nullable CallersThread caller;

    CallContext(
            Operation operation,
            CallLimits limits,
            int attempt,
            @Nullable Instant deadline,
            boolean streams,
            @Nullable CallersThread caller) {
        this.operation = operation;
        this.limits = limits;
        this.attempt = attempt;
        this.deadline = deadline;
        this.streams = streams;
        this.caller = caller;
    }

    /** A first attempt without a deadline, for tests of transports. */
    public static CallContext of(Operation operation) {
        return new CallContext(operation, CallLimits.DEFAULT, 1, null, false, null);
    }

    /** Returns the operation's id. */
    public String operationId() {
        return operation.id();
    }

    /** Returns the operation's path with its variables in braces: fit for the names of spans and meters. */
    public String pathTemplate() {
        return operation.pathTemplate();
    }

    /** Returns which attempt this is, from 1. */
    public int attempt() {
        return attempt;
    }

    /** Returns when the whole call is given up, or null for never. The runtime sees to it by itself. */
    public @Nullable Instant deadline() {
        return deadline;
    }

    /** Returns the length of body from which on an answer is given up, in bytes. */
    public long maxResponseBytes() {
        return limits.maxResponseBytes();
    }

    /**
     * Tells whether the caller reads the body of a success as a stream. A transport may then complete with
     * {@link Reply#streaming} as soon as the headers are there; one that does not still gives the whole body.
     */
    public boolean streams() {
        return streams;
    }

    Operation operation() {
        return operation;
    }

    /** Returns the thread that waits for the reply; null when none does. */
    @Nullable
    CallersThread caller() {
        return caller;
    }

    Duration timeout() {
        return limits.timeout();
    }

    Duration wholeTime() {
        return limits.deadline();
    }

    Retries retries() {
        return limits.retries();
    }

    CallContext numbered(int number) {
        return new CallContext(operation, limits, number, deadline, streams, caller);
    }
}
