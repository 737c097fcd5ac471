package dev.quire.generator.output;

import java.util.Objects;

/** An output folder that can not be used as asked; nothing was written when this is thrown. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    OutputException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** What to do, as an imperative sentence. */
    public String remedy() {
        return remedy;
    }
}
