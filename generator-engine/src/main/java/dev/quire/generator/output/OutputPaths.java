package dev.quire.generator.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides which paths may be written below an output folder. */
final class OutputPaths {
    /** What generated paths are made of. Backslashes, colons and control characters never occur in them. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_$][A-Za-z0-9_$.-]*");

    private final Path folder;

    OutputPaths(Path folder) {
        this.folder = folder;
    }

    /** Whether a relative path consists of plain file names. */
    static boolean isPlain(String path) {
        return Arrays.stream(path.split("/", -1))
                .allMatch(segment -> SEGMENT.matcher(segment).matches());
    }

    /**
     * The file for a relative path.
     *
     * @throws OutputException when the path leaves the folder or goes through a link
     */
    Path resolve(String path) {
        for (String segment : path.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches()) {
                throw new OutputException(
                        "Refused to write '" + path + "' below " + folder + ": '" + segment
                                + "' is not a plain file name",
                        "Rename what it is generated from");
            }
        }
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new OutputException(
                    "Refused to write '" + path + "': it is outside " + folder, "Rename what it is generated from");
        }
        refuseLinks(path, file);
        return file;
    }

    private void refuseLinks(String path, Path file) {
        for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new OutputException(
                        "Refused to write '" + path + "': " + at + " is a symbolic link",
                        "Delete it, or choose another output folder");
            }
        }
    }

    /**
     * Refuses a folder that can not be made or written to.
     *
     * @throws OutputException naming what is in the way
     */
    void refuseUnwritable() {
        Path there = folder;
        while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there)) {
            throw new OutputException(
                    "Nothing can be written to " + folder + ": " + there + " is no folder",
                    "Remove it, or choose another output folder");
        }
        if (!Files.isWritable(there)) {
            throw new OutputException(
                    "Nothing can be written to " + folder + ": " + there + " is read-only",
                    "Make it writable, or choose another output folder");
        }
    }

    /**
     * Refuses two paths that are one file where case does not count.
     *
     * @throws OutputException naming both
     */
    static void refuseDuplicates(Collection<String> paths) {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                throw new OutputException(
                        "Two files would be one where case does not count: '" + other + "' and '" + path + "'",
                        "Map one of the names to another");
            }
        }
    }
}
