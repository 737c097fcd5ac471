package dev.quire.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a set of files was like, among them files that were looked for in vain, and which files some folders held.
 *
 * @param files in the order of reading
 * @param folders in the order of listing
 */
record Snapshot(List<FileStamp> files, List<FolderStamp> folders) {

    Snapshot {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }

    /** Files that were read since {@code start}, and folders that were listed. */
    static Snapshot read(Collection<Path> files, Collection<Path> folders, long start) throws IOException {
        long end = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis() + 1);
        List<FileStamp> stamps = new ArrayList<>();
        for (Path file : files) {
            stamps.add(FileStamp.of(file).read(start, end));
        }
        List<FolderStamp> listed = new ArrayList<>();
        for (Path folder : folders) {
            listed.add(FolderStamp.of(folder, false));
        }
        return new Snapshot(stamps, listed);
    }

    /** Files as they are now. */
    static Snapshot of(Collection<Path> files) throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        for (Path file : files) {
            stamps.add(FileStamp.of(file));
        }
        return new Snapshot(stamps, List.of());
    }

    /** Files, and everything that is in folders and their folders. */
    static Snapshot trees(Collection<Path> roots) throws IOException {
        List<FileStamp> files = new ArrayList<>();
        List<FolderStamp> folders = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                FolderStamp folder = FolderStamp.of(root, true);
                folders.add(folder);
                for (String name : folder.names()) {
                    files.add(FileStamp.of(root.resolve(name)));
                }
            } else {
                files.add(FileStamp.of(root));
            }
        }
        return new Snapshot(files, folders);
    }

    Snapshot and(Snapshot other) {
        List<FileStamp> allFiles = new ArrayList<>(files);
        allFiles.addAll(other.files);
        List<FolderStamp> allFolders = new ArrayList<>(folders);
        allFolders.addAll(other.folders);
        return new Snapshot(allFiles, allFolders);
    }

    /** The same files and folders as they are now; this very snapshot when none was even touched. */
    @SuppressWarnings("ReferenceEquality") // Stamps of what was not touched give themselves.
    Snapshot now() throws IOException {
        boolean same = true;
        List<FileStamp> stamps = new ArrayList<>();
        for (FileStamp file : files) {
            FileStamp now = file.now();
            same &= now == file;
            stamps.add(now);
        }
        List<FolderStamp> listed = new ArrayList<>();
        for (FolderStamp folder : folders) {
            FolderStamp now = folder.now();
            same &= now == folder;
            listed.add(now);
        }
        return same ? this : new Snapshot(stamps, listed);
    }

    /**
     * What happened since, in words.
     *
     * @param changed what to say of files with other bytes
     */
    List<String> changes(Snapshot now, String changed) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            changes.addAll(folders.get(i).changes(now.folders.get(i)));
        }
        for (int i = 0; i < files.size(); i++) {
            String change = files.get(i).change(now.files.get(i), changed);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }
}
