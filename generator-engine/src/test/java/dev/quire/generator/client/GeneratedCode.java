package dev.quire.generator.client;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles and loads what was generated. */
public final class GeneratedCode {
    private GeneratedCode() {}

    /** Every file below a folder by its path with {@code /}, but for hidden ones and those of hidden folders. */
    public static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!("/" + path).contains("/.")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    /**
     * Compiles against the runtime with every warning an error, comments checked too.
     *
     * @return what the compiler said; empty when all is well
     */
    public static String compile(List<Path> sourceFolders, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : sourceFolders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        Files.createDirectories(classes);
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-path",
                "-Werror",
                "-Xdoclint:all,-missing",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.toString();
    }

    /** Loads and initialises every class of a folder. */
    public static List<Class<?>> load(Path classes) throws IOException, ReflectiveOperationException {
        List<Class<?>> loaded = new ArrayList<>();
        URL[] places = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, GeneratedCode.class.getClassLoader());
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name =
                        classes.relativize(file).toString().replace('\\', '.').replace('/', '.');
                if (!name.contains("-info")) {
                    loaded.add(Class.forName(name.substring(0, name.length() - ".class".length()), true, loader));
                }
            }
        }
        return loaded;
    }
}
