package dev.quire.builds;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A local repository that holds what this build made, and links to the user's own for everything else. Nothing of Quire is
 * ever installed in the user's.
 */
final class ScratchRepository {
    private static final Path ROOT = Path.of(System.getProperty("quire.root")).normalize();
    private static final Path USERS = Path.of(System.getProperty("quire.repository"));
    private static final String VERSION = System.getProperty("quire.version");

    private final Path folder;

    /** In an empty folder. */
    ScratchRepository(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path ours = Files.createDirectories(folder.resolve("dev/quire"));
        link(USERS, folder, "dev");
        link(USERS.resolve("dev"), folder.resolve("dev"), "quire");
        Files.createDirectories(ours);
        Files.copy(ROOT.resolve("pom.xml"), file("quire", ".pom"));
        add("client-runtime", "quire-client-runtime");
        add("generator-engine", "quire-generator");
        add("generator-plugin", "quire-maven-plugin");
    }

    private static void link(Path from, Path to, String except) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from, Files::isDirectory)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().equals(except)) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
                }
            }
        }
    }

    private void add(String module, String artifact) throws IOException {
        Path source = ROOT.resolve(module);
        Path jar = source.resolve("target").resolve(artifact + '-' + VERSION + ".jar");
        Files.copy(source.resolve("pom.xml"), file(artifact, ".pom"));
        Files.copy(jar, file(artifact, ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file of an artifact of ours. */
    Path file(String artifact, String extension) throws IOException {
        Path version = Files.createDirectories(
                folder.resolve("dev/quire").resolve(artifact).resolve(VERSION));
        return version.resolve(artifact + '-' + VERSION + extension);
    }

    Path folder() {
        return folder;
    }
}
