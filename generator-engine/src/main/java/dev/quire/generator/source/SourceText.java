package dev.quire.generator.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, or of a part of one, and where its first character stands in the user's file.
 *
 * @param file as the user named it
 * @param text the text alone
 * @param line of its first character in the file, from 1
 * @param column of the first character of each of its lines in the file, from 1
 */
public record SourceText(String file, String text, int line, int column) {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** A whole file. */
    public SourceText(String file, String text) {
        this(file, text, 1, 1);
    }

    /** Where the character {@code lines} below and {@code columns} right of the first one stands; both from 0. */
    public Location at(int lines, int columns) {
        return new Location(file, line + lines, column + columns);
    }

    /**
     * Reads a file in UTF-8, or in UTF-16 if it says so by a byte order mark.
     *
     * @param name the file as the user named it
     * @return null when it can not be read, which is reported
     */
    public static @Nullable SourceText read(Path path, String name, Problems problems) {
        try {
            if (Files.size(path) > MAX_BYTES) {
                problems.error(
                        new Location(name, 1, 1),
                        "The file is larger than " + (MAX_BYTES >> 20) + " MiB",
                        "Split it into pages or remove what is not needed");
                return null;
            }
            return new SourceText(name, decode(Files.readAllBytes(path)));
        } catch (CharacterCodingException e) {
            problems.error(new Location(name, 1, 1), "The file is not UTF-8 text", "Save it as UTF-8");
        } catch (IOException e) {
            problems.error(
                    new Location(name, 1, 1),
                    "The file can not be read (" + e.getClass().getSimpleName() + ')',
                    "Check its name and its permissions");
        }
        return null;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            // Either it is written there, or it stands for what is no text.
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
