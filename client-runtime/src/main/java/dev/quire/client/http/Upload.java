package dev.quire.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Content of any kind that is sent as a body or as part of a form: bytes, a file or a stream. It is read while it is sent,
 * and again from the start on each retry; it is never held in memory as a whole. Immutable.
 */
public final class Upload {
    private static final long UNKNOWN = -1;

    private final Source source;
    private final long length;
    private final byte @Nullable [] bytes;
    private final @Nullable String fileName;
    private final @Nullable String mediaType;

    /** Opens content from its start. */
    @FunctionalInterface
    public interface Source {
        /** Returns a new stream, which the runtime closes; called once for each time that the content is sent. */
        InputStream open() throws IOException;
    }

    private Upload(
            Source source,
            long length,
            byte @Nullable [] bytes,
            @Nullable String fileName,
            @Nullable String mediaType) {
        this.source = Objects.requireNonNull(source, "source");
        this.length = length;
        this.bytes = bytes;
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** Returns these bytes, which are not copied and must not change. */
    public static Upload of(byte[] bytes) {
        return new Upload(() -> new ByteArrayInputStream(bytes), bytes.length, bytes, null, null);
    }

    /** Returns this text in UTF-8. */
    public static Upload of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a file under its own name. It must not change while it is sent.
     *
     * @throws NoSuchFileException if there is no such file
     * @throws IOException if its size can not be read
     */
    public static Upload of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "this is no file that could be sent");
        }
        Path name = file.getFileName();
        return new Upload(() -> Files.newInputStream(file), Files.size(file), null, name.toString(), null);
    }

    /** Returns what a source gives; it is sent in chunks, for its length is not known. */
    public static Upload of(Source source) {
        return new Upload(source, UNKNOWN, null, null, null);
    }

    /**
     * Returns what a source gives.
     *
     * @param length in bytes; sending fails if there are more or less
     */
    public static Upload of(Source source, long length) {
        if (length < 0) {
            throw new IllegalArgumentException("The length of an upload can not be " + length);
        }
        return new Upload(source, length, null, null, null);
    }

    /** Returns this under another file name, which forms tell the server. */
    public Upload named(String name) {
        return new Upload(source, length, bytes, name, mediaType);
    }

    /** Returns this with another media type, such as {@code image/png}; if not set the description says which. */
    public Upload as(String type) {
        return new Upload(source, length, bytes, fileName, type);
    }

    /** Returns the file's name, null when it has none. */
    public @Nullable String fileName() {
        return fileName;
    }

    /** Returns the media type, null when it is not set. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** Returns the length in bytes, -1 when it is not known. */
    public long length() {
        return length;
    }

    /** Returns a new stream from the start, which is opened at the first read; the caller closes it. */
    public InputStream open() {
        return bytes == null ? new LateStream(source) : new ByteArrayInputStream(bytes);
    }

    /** Returns the bytes if they are in memory anyway, null otherwise. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    /** Returns name, media type and length, as far as they are known, and nothing of the content. */
    @Override
    public String toString() {
        return "Upload[" + (fileName == null ? "" : fileName + ", ") + (mediaType == null ? "" : mediaType + ", ")
                + (length < 0 ? "of unknown length]" : length + " bytes]");
    }
}
