package dev.quire.generator.render;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A template that can not be printed: where, what is wrong, and what to do. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable String file;
    private final int line;
    private final int column;
    private final String remedy;

    TemplateException(TemplateTags.@Nullable Place place, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.file = place == null ? null : place.file();
        this.line = place == null ? 1 : place.line();
        this.column = place == null ? 1 : place.column();
        this.remedy = remedy;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The template: the path of a user's file, the name of one of ours; null when it stands in the configuration. */
    public @Nullable String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }

    /** What to do, as an imperative sentence. */
    public String remedy() {
        return remedy;
    }
}
