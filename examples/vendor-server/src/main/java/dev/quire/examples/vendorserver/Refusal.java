package dev.quire.examples.vendorserver;

import org.jspecify.annotations.Nullable;

/** Says that a vendor does not grant a request, and why. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable String parameter;

    /** Refuses with a status, the vendor's code for the reason, a text, and the parameter that is to blame, if any. */
    Refusal(int status, String code, String message, @Nullable String parameter) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.parameter = parameter;
    }

    /** Refuses with a status alone, as faults do. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 400 -> new Refusal(status, "bad_request", "The request can not be granted.", null);
            case 401 -> new Refusal(status, "unauthorized", "Unauthorized", null);
            case 403 -> new Refusal(status, "forbidden", "Forbidden", null);
            case 404 -> new Refusal(status, "not_found", "Not Found", null);
            case 405 -> new Refusal(status, "method_not_allowed", "Only GET is allowed here.", null);
            case 429 -> new Refusal(status, "rate_limit", "Too many requests hit the API too quickly.", null);
            default -> new Refusal(status, "internal_error", "The server can not answer now.", null);
        };
    }

    static Refusal parameter(String name, String code, String message) {
        return new Refusal(400, code, message, name);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    @Nullable
    String parameter() {
        return parameter;
    }
}
