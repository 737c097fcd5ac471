package dev.quire.generator.impact;

import dev.quire.generator.render.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a client, or those of its files that matter, into a jar. */
final class CompiledClient {
    private final List<Path> libraries;
    private final Map<String, String> assumed;

    /**
     * Compiles against these.
     *
     * @param assumed sources, by path, of what else there will be when callers compile; they become part of no jar
     */
    CompiledClient(List<Path> libraries, Map<String, String> assumed) {
        this.libraries = libraries;
        this.assumed = Map.copyOf(assumed);
    }

    /**
     * The jar of some files of a client. The others are looked at as far as these need them.
     *
     * @param folder to work in, which does not exist yet
     * @param wanted paths of the files to compile
     * @throws IOException when the files can not be written, or do not compile; the message holds what the compiler said
     */
    Path jar(List<SourceFile> sources, Set<String> wanted, Path folder) throws IOException {
        Path written = folder.resolve("sources");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : assumed.entrySet()) {
            write(written.resolve(source.getKey()), source.getValue());
        }
        for (SourceFile source : sources) {
            Path file = written.resolve(source.path());
            write(file, source.text());
            if (wanted.contains(source.path())) {
                files.add(file);
            }
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        if (!files.isEmpty()) {
            compile(files, written, classes);
        }
        return packed(classes, folder.resolve("client.jar"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void compile(List<Path> files, Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("this Java has no compiler; run the build with a JDK");
        }
        String path = libraries.stream()
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-implicit:none", "-nowarn"));
        options.addAll(List.of("-classpath", path, "-sourcepath", sources.toString(), "-d", classes.toString()));
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IOException("the client does not compile: " + said);
            }
        }
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
        return jar;
    }
}
