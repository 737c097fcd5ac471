package dev.quire.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files a folder held. What Quire keeps for itself there does not count.
 *
 * @param deep whether its folders count too
 * @param names relative to the folder, with {@code /}, in order; none when there is no such folder
 */
record FolderStamp(Path folder, boolean deep, List<String> names) {
    private static final String OWN = ".quire";

    static FolderStamp of(Path folder, boolean deep) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            list(folder, "", deep, names);
        }
        return new FolderStamp(folder, deep, List.copyOf(names));
    }

    private static void list(Path folder, String prefix, boolean deep, SortedSet<String> names) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = prefix + entry.getFileName();
                if (Files.isRegularFile(entry)) {
                    if (!name.startsWith(OWN)) {
                        names.add(name);
                    }
                } else if (deep && Files.isDirectory(entry)) {
                    list(entry, name + '/', true, names);
                }
            }
        }
    }

    /** The folder as it is now: this very stamp when it holds the same files. */
    FolderStamp now() throws IOException {
        FolderStamp now = of(folder, deep);
        return now.names.equals(names) ? this : now;
    }

    /** What is there now and was not, in words. What is gone is a file that was read, or did not matter. */
    @SuppressWarnings("ReferenceEquality") // now() gives this very stamp when nothing changed.
    List<String> changes(FolderStamp now) {
        if (now == this) {
            return List.of();
        }
        List<String> changes = new ArrayList<>();
        for (String name : now.names) {
            if (!names.contains(name)) {
                changes.add(name + " added");
            }
        }
        return changes;
    }
}
