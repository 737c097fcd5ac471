package dev.quire.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fingerprints as text: one fact a line, its parts separated by tabs. */
final class FingerprintText {
    /** The first line; a fingerprint of another form is none. */
    private static final String FORM = "quire-fingerprint 1";
    /** The last line; what lacks it was cut off. */
    private static final String END = "end";
    /** Begins the lines of code, inputs and outputs, in this order. */
    private static final List<String> SECTIONS = List.of("code", "input", "output");

    private FingerprintText() {}

    static void write(Fingerprint fingerprint, Path place) throws IOException {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        fingerprint.settings().forEach((name, value) -> line(text, "set", name, value));
        fingerprint.notes().forEach((name, value) -> line(text, "note", name, value));
        for (int i = 0; i < SECTIONS.size(); i++) {
            String section = SECTIONS.get(i);
            Snapshot snapshot = fingerprint.snapshots().get(i);
            for (FileStamp file : snapshot.files()) {
                String size = Long.toString(file.size());
                line(text, section, "file", file.file().toString(), size, Long.toString(file.time()), file.digest());
            }
            for (FolderStamp folder : snapshot.folders()) {
                List<String> fields = new ArrayList<>(List.of(
                        section,
                        folder.deep() ? "tree" : "folder",
                        folder.folder().toString()));
                fields.addAll(folder.names());
                line(text, fields.toArray(new String[0]));
            }
        }
        OutputFolder.writeIfChanged(
                place, text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "\t")
                    .append(fields[i]
                            .replace("\\", "\\\\")
                            .replace("\t", "\\t")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r"));
        }
        text.append('\n');
    }

    static @Nullable Fingerprint read(Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return null;
        }
        String[] lines = new String(Files.readAllBytes(place), StandardCharsets.UTF_8).split("\n");
        if (lines.length < 2 || !lines[0].equals(FORM) || !lines[lines.length - 1].equals(END)) {
            return null;
        }
        try {
            return parse(lines);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // Not ours, or damaged: as good as none.
        }
    }

    private static Fingerprint parse(String[] lines) {
        List<Snapshot> sections = new ArrayList<>();
        for (String section : SECTIONS) {
            List<FileStamp> files = new ArrayList<>();
            List<FolderStamp> folders = new ArrayList<>();
            for (String[] fields : lines(lines, section)) {
                if (fields[1].equals("file")) {
                    files.add(file(fields));
                } else {
                    folders.add(folder(fields));
                }
            }
            sections.add(new Snapshot(files, folders));
        }
        return new Fingerprint(
                values(lines, "set"), values(lines, "note"), sections.get(0), sections.get(1), sections.get(2));
    }

    private static SortedMap<String, String> values(String[] lines, String kind) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String[] fields : lines(lines, kind)) {
            values.put(plain(fields[1]), plain(fields[2]));
        }
        return values;
    }

    private static List<String[]> lines(String[] lines, String kind) {
        List<String[]> found = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(kind) && line.charAt(kind.length()) == '\t') {
                found.add(line.split("\t", -1));
            }
        }
        return found;
    }

    private static FileStamp file(String[] fields) {
        return new FileStamp(
                Path.of(plain(fields[2])), Long.parseLong(fields[3]), Long.parseLong(fields[4]), fields[5]);
    }

    private static FolderStamp folder(String[] fields) {
        List<String> names = new ArrayList<>();
        for (int i = 3; i < fields.length; i++) {
            names.add(plain(fields[i]));
        }
        return new FolderStamp(Path.of(plain(fields[2])), fields[1].equals("tree"), names);
    }

    private static String plain(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && ++i < field.length()) {
                char escaped = field.charAt(i);
                c = escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped;
            }
            text.append(c);
        }
        return text.toString();
    }
}
