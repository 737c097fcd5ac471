package dev.quire.generator.output;

/** An output folder that can not be used as asked; nothing was written when this is thrown. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says what is wrong, where, and what to do. */
    public OutputException(String message) {
        super(message);
    }
}
