package dev.quire.client.errors;

/** A required member was asked for that the answer, or the builder, did not have or had as null. */
public final class MissingFieldException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * Made by models.
     *
     * @param type the model's name
     * @param pointer the member, as a JSON Pointer from the root of what was read
     * @param isNull whether it was there but null
     */
    public MissingFieldException(String type, String pointer, boolean isNull) {
        super(
                null,
                "The required member \"" + pointer + "\" of " + type + (isNull ? " is null" : " is missing")
                        + ". Use isNull(name) or member(name) to ask for it without failing.",
                null);
        this.pointer = pointer;
    }

    /** Returns the member, as a JSON Pointer (RFC 6901) from the root of what was read. */
    public String pointer() {
        return pointer;
    }
}
