package dev.quire.generator.hostile;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Looks into Java sources, as the compiler reads them, for what can not have come from a template. */
final class SourceInspection {
    private static final Set<String> ANNOTATIONS = Set.of(
            "Deprecated",
            "Nullable",
            "NullMarked",
            "Override",
            "SafeVarargs",
            "SuppressWarnings",
            "org.jspecify.annotations.Nullable");
    private static final Pattern IMPORTS =
            Pattern.compile("(java\\.(math|time|util|net|io)|dev\\.quire\\.client|org\\.jspecify|hostile)\\..*");
    private static final Pattern IN_COMMENTS =
            Pattern.compile("(?i)<(script|img|iframe|!--|a href=.?\\s*(?!.?https?://))[^>]*"
                    + "|\\{@(?!link [A-Za-z.#]+)[a-z]+|@(author|throws Exc)[^ ]*");

    private final List<String> findings = new ArrayList<>();
    private final Set<Integer> called = new TreeSet<>();

    private SourceInspection() {}

    /** Looks through all Java files below a folder. */
    static SourceInspection of(List<Path> sources) throws IOException {
        SourceInspection inspection = new SourceInspection();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            JavacTask task = (JavacTask) compiler.getTask(null, files, problem -> {}, List.of(), null, units);
            for (CompilationUnitTree unit : task.parse()) {
                inspection.new Scan(unit.getSourceFile().getName()).scan(unit, null);
            }
        }
        for (Path source : sources) {
            inspection.text(source, Files.readString(source));
        }
        return inspection;
    }

    static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** What is in the sources and should not be, with the file. */
    List<String> findings() {
        return findings;
    }

    /** The numbers with which code calls the canary. */
    Set<Integer> called() {
        return called;
    }

    private void text(Path file, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean odd = switch (Character.getType(c)) {
                case Character.CONTROL -> c != '\n';
                case Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE,
                        Character.UNASSIGNED -> true;
                default -> false;
            };
            if (odd) {
                findings.add(String.format("%s holds U+%04X", file, c));
                return;
            }
        }
        String comments = text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("*") || line.startsWith("/*"))
                .map(line -> line.substring(1))
                .collect(Collectors.joining(" "));
        Matcher matcher = IN_COMMENTS.matcher(withoutCode(comments));
        while (matcher.find()) {
            findings.add(file + " comments: " + matcher.group());
        }
    }

    /** Without what stands in the braces of {@code code}, where markup is text. */
    private static String withoutCode(String comments) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < comments.length(); i++) {
            char c = comments.charAt(i);
            if (depth == 0 && comments.startsWith("{@code ", i)) {
                depth = 1;
                i += "{@code ".length() - 1;
            } else if (depth == 0) {
                rest.append(c);
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return rest.toString();
    }

    private final class Scan extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final String file;

        private Scan(String file) {
            this.file = file;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            if (call.getMethodSelect().toString().endsWith(".Canary.sing")) {
                called.add((Integer) ((LiteralTree) call.getArguments().get(0)).getValue());
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
            name(select.getIdentifier().toString());
            return super.visitMemberSelect(select, nothing);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
            name(identifier.getName().toString());
            return super.visitIdentifier(identifier, nothing);
        }

        private void name(String name) {
            if (name.equals("Canary") || name.equals("sing")) {
                findings.add(file + " names " + name);
            }
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            String type = annotation.getAnnotationType().toString();
            if (!ANNOTATIONS.contains(type)) {
                findings.add(file + " is annotated with " + type);
            }
            return super.visitAnnotation(annotation, nothing);
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
            String name = tree.getQualifiedIdentifier().toString();
            if (!IMPORTS.matcher(name).matches()) {
                findings.add(file + " imports " + name);
            }
            return null;
        }
    }
}
