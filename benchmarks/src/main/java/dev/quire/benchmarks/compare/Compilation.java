package dev.quire.benchmarks.compare;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac over a folder of sources: its errors are the problems, the types with a name, nested ones too, the figure. */
final class Compilation {

    private Compilation() {}

    /** Compiles; the first argument is the folder for classes, the others are folders of sources. */
    static Step.Findings run(List<String> arguments) throws IOException {
        Path classes = Files.createDirectories(Path.of(arguments.get(0)));
        List<Path> sources = arguments.stream()
                .skip(1)
                .flatMap(folder -> JavaLines.sources(Path.of(folder)).stream())
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        TypeCount types = new TypeCount();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of(
                            "--release",
                            "17",
                            "-proc:none",
                            "-nowarn",
                            "-Xmaxerrs",
                            "100000",
                            "-d",
                            classes.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.addTaskListener(types);
            task.call();
        }
        return new Step.Findings(errors(diagnostics), types.count);
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Compilation::line)
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String file = source == null ? "" : Path.of(source.toUri()).getFileName() + ":" + error.getLineNumber() + ": ";
        return file + error.getMessage(Locale.ROOT);
    }

    /** Counts the types of each source as soon as it is parsed. */
    private static final class TypeCount implements TaskListener {
        private long count;

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.PARSE) {
                new Scanner().scan(event.getCompilationUnit(), null);
            }
        }

        private final class Scanner extends TreeScanner<Void, Void> {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                count += type.getSimpleName().isEmpty() ? 0 : 1;
                return super.visitClass(type, nothing);
            }
        }
    }
}
