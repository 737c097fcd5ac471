package dev.quire.generator.render;

/** A template that can not be printed: its name, the line, what is wrong. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }

    TemplateException(String message) {
        super(message);
    }
}
