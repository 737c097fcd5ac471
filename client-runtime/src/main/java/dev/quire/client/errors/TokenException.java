package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/**
 * No access token could be had, so the call was not made, or not again after a 401. Says what the authorization server said
 * (RFC 6749, section 5.2), and never a secret.
 */
public final class TokenException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int status;
    private final @Nullable String error;
    private final @Nullable String description;

    /**
     * Made by the runtime.
     *
     * @param reason what happened, and where
     * @param status of the authorization server's answer; 0 when there was none
     * @param error its {@code error}, such as {@code invalid_client}; null when it gave none
     * @param description its {@code error_description}; null when it gave none
     * @param cause null when there is none
     */
    public TokenException(
            @Nullable String operationId,
            String reason,
            int status,
            @Nullable String error,
            @Nullable String description,
            @Nullable Throwable cause) {
        super(operationId, reason, cause);
        this.reason = reason;
        this.status = status;
        this.error = error;
        this.description = description;
    }

    /** Returns the same failure as part of a call; this one becomes its cause. */
    public TokenException in(String operationId) {
        return new TokenException(operationId, reason, status, error, description, this);
    }

    /** Returns the HTTP status of the authorization server's answer; 0 when there was none. */
    public int status() {
        return status;
    }

    /** Returns what kind of error it is, such as {@code invalid_client} or {@code invalid_scope}; null when that was not said. */
    public @Nullable String error() {
        return error;
    }

    /** Returns the authorization server's own explanation; null when it gave none. */
    public @Nullable String description() {
        return description;
    }
}
