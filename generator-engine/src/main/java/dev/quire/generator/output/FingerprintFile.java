package dev.quire.generator.output;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints in files, in binary: a cold JVM reads a text letter by letter, which for a large client takes longer than all
 * else that an unchanged build does. Each text follows its length; a folder is written once for all its files in a row.
 */
final class FingerprintFile {
    /** At both ends; a file of another form, or one that was cut off, is none. */
    private static final int FORM = 0x51_46_50_02;

    private static final Path NOWHERE = Path.of("");

    private final ByteBuffer bytes;

    private FingerprintFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static void write(Fingerprint fingerprint, Path place) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(written);
        out.writeInt(FORM);
        write(fingerprint.settings(), out);
        write(fingerprint.notes(), out);
        for (Snapshot snapshot : fingerprint.snapshots()) {
            files(snapshot.files(), out);
            folders(snapshot.folders(), out);
        }
        out.writeInt(FORM);
        OutputFolder.writeIfChanged(place, written.toByteArray());
    }

    private static void write(SortedMap<String, String> values, DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (String name : values.keySet()) {
            write(name, out);
            write(String.valueOf(values.get(name)), out);
        }
    }

    private static void files(List<FileStamp> files, DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        Path last = NOWHERE;
        for (FileStamp stamp : files) {
            Path folder =
                    stamp.file().getParent() == null ? NOWHERE : stamp.file().getParent();
            write(folder.equals(last) ? "" : folder.toString(), out);
            last = folder;
            write(String.valueOf(stamp.file().getFileName()), out);
            out.writeLong(stamp.size());
            out.writeLong(stamp.time());
            write(stamp.digest(), out);
        }
    }

    private static void folders(List<FolderStamp> folders, DataOutputStream out) throws IOException {
        out.writeInt(folders.size());
        for (FolderStamp stamp : folders) {
            write(stamp.folder().toString(), out);
            out.writeInt(stamp.deep() ? 1 : 0);
            out.writeInt(stamp.names().size());
            for (String name : stamp.names()) {
                write(name, out);
            }
        }
    }

    /** ASCII, which is read without being decoded, has a length below zero. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length == text.length() ? -encoded.length : encoded.length);
        out.write(encoded);
    }

    /** Null when there is none, or none that can be understood. */
    static @Nullable Fingerprint read(Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return null;
        }
        try {
            return new FingerprintFile(ByteBuffer.wrap(Files.readAllBytes(place))).fingerprint();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
            return null; // Not ours, or damaged: as good as none.
        }
    }

    private @Nullable Fingerprint fingerprint() {
        if (bytes.getInt() != FORM || bytes.getInt(bytes.limit() - Integer.BYTES) != FORM) {
            return null;
        }
        return new Fingerprint(values(), values(), snapshot(), snapshot(), snapshot());
    }

    private SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        for (int left = count(); left > 0; left--) {
            String name = text();
            values.put(name, text());
        }
        return values;
    }

    private Snapshot snapshot() {
        List<FileStamp> files = new ArrayList<>();
        Path folder = NOWHERE;
        for (int left = count(); left > 0; left--) {
            String named = text();
            folder = named.isEmpty() ? folder : Path.of(named);
            files.add(new FileStamp(folder.resolve(text()), bytes.getLong(), bytes.getLong(), text()));
        }
        List<FolderStamp> folders = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            folders.add(new FolderStamp(Path.of(text()), bytes.getInt() == 1, names()));
        }
        return new Snapshot(files, folders);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            names.add(text());
        }
        return names;
    }

    private int count() {
        return bytes.getInt();
    }

    private String text() {
        int written = bytes.getInt();
        int length = Math.abs(written);
        Charset encoding = written <= 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        String text = new String(bytes.array(), bytes.position(), length, encoding);
        bytes.position(bytes.position() + length);
        return text;
    }
}
