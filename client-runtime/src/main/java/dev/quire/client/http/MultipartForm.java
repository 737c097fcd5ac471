package dev.quire.client.http;

import dev.quire.client.http.FormParts.Part;
import dev.quire.client.json.JsonCodec;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated types that hold a form of parts (RFC 7578): files, texts and JSON; immutable. Parts are sent in the
 * order in which they were set.
 *
 * @param <F> the type itself
 */
public abstract class MultipartForm<F extends MultipartForm<F>> implements Cloneable {
    private FormParts parts;

    /** No parts. */
    protected MultipartForm() {
        this(FormParts.none());
    }

    /** These parts; clients of earlier versions call it. */
    protected MultipartForm(FormParts parts) {
        this.parts = parts;
    }

    /** Makes one of the same type with other parts. */
    @SuppressWarnings("unchecked")
    protected F copy(FormParts changed) {
        try {
            MultipartForm<F> copy = (MultipartForm<F>) clone();
            copy.parts = changed;
            // Nobody sees a copy without its parts, as if the field were final.
            VarHandle.releaseFence();
            return (F) copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Returns a copy with a part that the description does not know, in place of any of the same name: an {@link Upload} is
     * a file, a model, map or tree is JSON, a list is a part for each element, all else is text; null takes it out.
     */
    public final F with(String name, @Nullable Object value) {
        return part(name, value);
    }

    /**
     * Returns a copy with a header of the part of this name, of each if there are several; it is sent if the part is.
     *
     * @throws IllegalArgumentException if the name or value is not allowed, or is one that the part has by itself
     */
    public final F partHeader(String part, String name, String value) {
        if (name.equalsIgnoreCase("Content-Disposition") || name.equalsIgnoreCase("Content-Type")) {
            throw new IllegalArgumentException(
                    name + " is made of the part itself: its name, file name and media type");
        }
        return copy(parts.withHeader(part, name, value));
    }

    /** Returns a copy with a part, like {@link #with}. */
    protected final F part(String name, @Nullable Object value) {
        return copy(parts.with(Part.of(name, value, null)));
    }

    /** Returns a copy with a part of a type that only its codec knows to write; null takes it out. */
    protected final <T> F part(String name, JsonCodec<T> codec, @Nullable T value) {
        return part(name, value == null ? null : codec.toJsonValue(value));
    }

    /**
     * Returns a copy with a part of a media type, which an {@link Upload} that says its own overrules; null takes it out.
     */
    protected final F part(String name, @Nullable Object value, String mediaType) {
        return copy(parts.with(Part.of(name, value, mediaType)));
    }

    /** Returns a copy with a part of a media type and of a type that only its codec knows to write; null takes it out. */
    protected final <T> F part(String name, JsonCodec<T> codec, @Nullable T value, String mediaType) {
        return part(name, value == null ? null : codec.toJsonValue(value), mediaType);
    }

    final FormParts parts() {
        return parts;
    }

    /** Returns the body that these parts make. */
    final BodyDraft body(String mediaType) {
        return MultipartBody.of(mediaType, parts);
    }

    /** Returns the names of the parts; no values. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + parts;
    }
}
