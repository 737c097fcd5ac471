package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/**
 * The server named an address, for the next page or as a redirect, that may not be called: it is of another origin
 * than the base URL and is not listed together with credentials. Nothing was sent there.
 */
public final class RefusedTargetException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String origin;

    /**
     * Made by the runtime.
     *
     * @param operationId the operation whose answer named the address
     * @param origin scheme, host and port of the address
     * @param message what was refused and how to allow it
     */
    public RefusedTargetException(@Nullable String operationId, String origin, String message) {
        super(operationId, message, null);
        this.origin = origin;
    }

    /** Returns scheme, host and port of the address, such as {@code https://example.org}, the port only if it is not the usual one. */
    public String origin() {
        return origin;
    }
}
