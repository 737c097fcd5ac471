package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** An answer, or a text, is not the JSON that its type needs. */
public final class DecodingException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String pointer;
    private final long byteOffset;

    /**
     * Outside a call.
     *
     * @param reason what is wrong
     * @param pointer where, as a JSON Pointer
     * @param byteOffset where, in bytes from the start of the text
     * @param cause null when there is none
     */
    public DecodingException(String reason, String pointer, long byteOffset, @Nullable Throwable cause) {
        this(null, reason, pointer, byteOffset, cause);
    }

    private DecodingException(
            @Nullable String operationId, String reason, String pointer, long byteOffset, @Nullable Throwable cause) {
        super(operationId, reason + " (at \"" + pointer + "\", byte " + byteOffset + ")", cause);
        this.reason = reason;
        this.pointer = pointer;
        this.byteOffset = byteOffset;
    }

    /** Returns the same failure as part of a call; this one becomes its cause. */
    public DecodingException in(String operationId) {
        return new DecodingException(operationId, reason, pointer, byteOffset, this);
    }

    /** Returns where the fault is, as a JSON Pointer (RFC 6901); empty for the whole text. */
    public String pointer() {
        return pointer;
    }

    /** Returns where the fault is, in bytes from the start of the text. */
    public long byteOffset() {
        return byteOffset;
    }
}
