package dev.quire.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file was like: enough to tell later whether it still is.
 *
 * @param size in bytes, {@value #ABSENT} for a file that was looked for and not there
 * @param time of its last change, in nanoseconds since 1970
 * @param digest SHA-256 of its bytes in hexadecimal; empty when it is absent or was changed while it was read
 */
record FileStamp(Path file, long size, long time, String digest) {
    static final long ABSENT = -1;

    /** The stamp of a file as it is now, or of its absence. */
    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = attributes(file);
        return attributes == null
                ? new FileStamp(file, ABSENT, 0, "")
                : new FileStamp(file, attributes.size(), time(attributes), digest(file));
    }

    /**
     * The file as it is now: this very stamp when size and time are as they were. Reads the bytes only when the time alone
     * differs.
     */
    FileStamp now() throws IOException {
        BasicFileAttributes attributes = attributes(file);
        if (attributes == null) {
            return size == ABSENT ? this : new FileStamp(file, ABSENT, 0, "");
        }
        if (attributes.size() == size && time(attributes) == time) {
            return this;
        }
        boolean mayBeSame = attributes.size() == size;
        return new FileStamp(file, attributes.size(), time(attributes), mayBeSame ? digest(file) : "");
    }

    /**
     * What happened since, in words; null for nothing.
     *
     * @param changed what to say of other bytes
     */
    @Nullable
    String change(FileStamp now, String changed) {
        if (size == ABSENT || now.size == ABSENT) {
            return size == now.size ? null : file.getFileName() + (size == ABSENT ? " added" : " deleted");
        }
        boolean same = size == now.size && !digest.isEmpty() && digest.equals(now.digest);
        return same ? null : file.getFileName() + " " + changed;
    }

    /**
     * The same stamp, distrusted if the file was changed since {@code start}: nobody knows which of its states was read.
     * Times in the future are some other clock's and say nothing.
     *
     * @param start in nanoseconds since 1970
     * @param end the same
     */
    FileStamp read(long start, long end) {
        return time >= start && time <= end ? new FileStamp(file, size, time, "") : this;
    }

    private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? attributes : null;
        } catch (IOException e) {
            if (Files.exists(file)) {
                throw e;
            }
            return null;
        }
    }

    private static long time(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
