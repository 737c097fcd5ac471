package dev.quire.builds;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** Runs Maven, offline unless told otherwise, in a project folder of its own below {@code target}. */
final class MavenBuild {
    private static final String VERSION = System.getProperty("quire.version");

    private final Path folder;
    private final ScratchRepository repository;
    private boolean offline = true;
    private String mavenOptions = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /**
     * In a fresh copy of a project.
     *
     * @param project a folder of {@code src/test/projects}; empty for an empty folder
     */
    MavenBuild(String name, String project) throws IOException {
        Path work = Path.of("target/builds").toAbsolutePath().resolve(name);
        delete(work);
        folder = Files.createDirectories(work.resolve("project"));
        repository = new ScratchRepository(work.resolve("repository"));
        if (!project.isEmpty()) {
            copy(Path.of("src/test/projects").toAbsolutePath().resolve(project), folder);
            // Else Maven 4 takes this repository for the project's root, and warns that it does not know the project.
            Files.createDirectories(folder.resolve(".mvn"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    ScratchRepository repository() {
        return repository;
    }

    /** Adds a copy of a folder of this repository, at the same place. */
    void copyOfRoot(String name) throws IOException {
        Path copy = path(name);
        Files.createDirectories(copy.getParent());
        copy(Path.of(System.getProperty("quire.root")).resolve(name), copy);
    }

    /** From now on goals may use the network. */
    void online() {
        offline = false;
    }

    void mavenOptions(String more) {
        mavenOptions += ' ' + more;
    }

    /** Without options that make short builds quicker. */
    void usualJvm() {
        mavenOptions = "";
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
    }

    void replace(String name, String old, String now) throws IOException {
        String text = Files.readString(path(name));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        Files.writeString(path(name), text.replace(old, now));
    }

    /**
     * Runs it.
     *
     * @param arguments goals, and properties as {@code name=value}
     */
    BuildLog run(String... arguments) throws MavenInvocationException {
        List<String> lines = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        Properties properties = new Properties();
        properties.setProperty("quire.version", VERSION);
        properties.setProperty("style.color", "never");
        // What the user's repository holds counts, whichever remote repository it came from.
        properties.setProperty("aether.enhancedLocalRepository.trackingFilename", "tracking-of-quire-builds");
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                goals.add(argument);
            } else {
                properties.setProperty(argument.substring(0, equals), argument.substring(equals + 1));
            }
        }
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.addArgs(goals);
        request.setProperties(properties);
        request.setBatchMode(true);
        request.setOffline(offline);
        request.setReactorFailureBehavior(InvocationRequest.ReactorFailureBehavior.FailAtEnd);
        request.setMavenOpts(mavenOptions);
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        InvocationResult result = new DefaultInvoker()
                .setMavenHome(new File(System.getProperty("quire.maven")))
                .setLocalRepositoryDirectory(repository.folder().toFile())
                .execute(request);
        return new BuildLog(result.getExitCode() == 0, lines);
    }
}
