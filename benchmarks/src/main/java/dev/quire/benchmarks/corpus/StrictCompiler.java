package dev.quire.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import dev.quire.client.json.JsonCodec;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** javac with all warnings on and each of them an error, comments checked too. */
public final class StrictCompiler {

    /** What generated code asks for: the runtime, jackson-core, JSpecify. */
    private static final String CLASS_PATH = Stream.of(JsonCodec.class, JsonFactory.class, Nullable.class)
            .map(StrictCompiler::place)
            .collect(Collectors.joining(File.pathSeparator));

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    private static String place(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** The first error, else the first warning, as {@code File.java:line: message}; null when there is none. */
    public @Nullable String firstComplaint(List<Path> sources, Path classes) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            Files.createDirectories(classes);
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all,-path",
                    "-Xdoclint:all,-missing",
                    "-Werror",
                    "-classpath",
                    CLASS_PATH,
                    "-d",
                    classes.toString());
            boolean ok = compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return ok && said.getDiagnostics().isEmpty() ? null : first(said.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException("can not compile into " + classes, e);
        }
    }

    private static String first(List<Diagnostic<? extends JavaFileObject>> said) {
        return said.stream()
                .filter(diagnostic -> diagnostic.getSource() != null && diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .or(() -> said.stream().findFirst())
                .map(StrictCompiler::line)
                .orElse("javac failed without a word");
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String file =
                source == null ? "" : Path.of(source.toUri()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
        String code = diagnostic.getCode() == null ? "" : " (" + diagnostic.getCode() + ')';
        return file + diagnostic.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", " | ") + code;
    }
}
