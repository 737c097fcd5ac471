package dev.quire.generator.render;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A template that can not be printed. The message names it, the line, and what is wrong. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    TemplateException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
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
