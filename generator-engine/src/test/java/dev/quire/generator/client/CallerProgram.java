package dev.quire.generator.client;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A program that uses every type, method and constant of a client. It is compiled once, and can be compiled and run again elsewhere. */
final class CallerProgram {
    /** A class has room for 65,535 constants. */
    private static final int USES_OF_A_CLASS = 1000;

    private final List<Path> sources;
    private final Path classes;

    private CallerProgram(List<Path> sources, Path classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /** Writes the program for the client in a folder of classes, and compiles it there. */
    static CallerProgram of(Path client, Path folder) throws IOException, ReflectiveOperationException {
        List<String> uses = new ArrayList<>();
        for (Class<?> type : GeneratedCode.load(client)) {
            if (isSeen(type)) {
                use(type, uses);
            }
        }
        CallerProgram program = new CallerProgram(
                write(uses, Files.createDirectories(folder)), Files.createDirectories(folder.resolve("caller")));
        String said = program.compile(client, program.classes);
        if (!said.isEmpty()) {
            throw new IllegalStateException(said);
        }
        return program;
    }

    private static List<Path> write(List<String> uses, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int first = 0; first < uses.size(); first += USES_OF_A_CLASS) {
            String name = "Caller" + sources.size();
            StringBuilder text = new StringBuilder("@SuppressWarnings({\"rawtypes\", \"unchecked\"})\n")
                    .append("public final class ")
                    .append(name)
                    .append(" {\n");
            for (int i = first; i < Math.min(first + USES_OF_A_CLASS, uses.size()); i++) {
                text.append("    public static Object use")
                        .append(i)
                        .append(uses.get(i))
                        .append('\n');
            }
            sources.add(Files.writeString(folder.resolve(name + ".java"), text.append("}\n")));
        }
        return sources;
    }

    /** What goes wrong with another client: first when it is compiled with it, then when what was compiled runs on it. */
    List<String> broken(Path client, Path folder) throws IOException, ReflectiveOperationException {
        List<String> broken = new ArrayList<>();
        compile(client, Files.createDirectories(folder.resolve("again")))
                .lines()
                .filter(line -> line.contains("error:"))
                .map(line -> "source " + line.substring(line.indexOf("error:")))
                .forEach(broken::add);
        broken.addAll(run(client));
        return broken;
    }

    private static boolean isSeen(Class<?> type) {
        return !type.isAnonymousClass()
                && Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    private static void use(Class<?> type, List<String> uses) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers()) && !Modifier.isAbstract(type.getModifiers())) {
                uses.add(head(null, constructor) + "return new " + type.getCanonicalName() + arguments(constructor)
                        + "; }");
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                boolean isStatic = Modifier.isStatic(method.getModifiers());
                String call = (isStatic ? type.getCanonicalName() : "self")
                        + '.'
                        + method.getName()
                        + arguments(method)
                        + ';';
                String returned = method.getReturnType() == void.class
                        ? call + " return null; }"
                        : method.getReturnType().getCanonicalName() + " given = " + call + " return given; }";
                uses.add(head(isStatic ? null : type, method) + returned);
            }
        }
        for (Class<?> union : type.getInterfaces()) {
            if (isSeen(union) && union.isSealed()) {
                useAsBranch(type.getCanonicalName(), union.getCanonicalName(), uses);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && !field.isSynthetic()) {
                uses.add("() { " + field.getType().getCanonicalName() + " value = " + type.getCanonicalName() + '.'
                        + field.getName() + "; return value; }");
            }
        }
    }

    /** A branch is given as its union, and a union is asked whether it is that branch. */
    private static void useAsBranch(String type, String union, List<String> uses) {
        uses.add("(" + type + " self) { " + union + " given = self; return given; }");
        uses.add("(" + union + " self) { return self instanceof " + type + " branch ? branch : null; }");
        uses.add("() { if (!" + union + ".class.isAssignableFrom(" + type + ".class)) "
                + "throw new IncompatibleClassChangeError(\"" + type + " is no " + union + "\"); return null; }");
    }

    private static String head(Class<?> self, Executable called) {
        List<String> parameters = new ArrayList<>();
        if (self != null) {
            parameters.add(self.getCanonicalName() + " self");
        }
        Class<?>[] types = called.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            parameters.add(types[i].getCanonicalName() + " a" + i);
        }
        return '(' + String.join(", ", parameters) + ") throws Throwable { ";
    }

    private static String arguments(Executable called) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < called.getParameterCount(); i++) {
            arguments.add("a" + i);
        }
        return '(' + String.join(", ", arguments) + ')';
    }

    private String compile(Path client, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = client + File.pathSeparator + System.getProperty("java.class.path");
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-classpath",
                path,
                "-Xmaxerrs",
                "1000",
                "-d",
                classes.toString());
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean done = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return done ? "" : said.toString();
        }
    }

    /** Every use with nulls: whether what it names is there shows before that. */
    private List<String> run(Path client) throws IOException, ReflectiveOperationException {
        List<String> broken = new ArrayList<>();
        URL[] places = {classes.toUri().toURL(), client.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, CallerProgram.class.getClassLoader())) {
            for (Path source : sources) {
                String name = source.getFileName().toString().replace(".java", "");
                run(Class.forName(name, true, loader), broken);
            }
        }
        return broken.stream().distinct().collect(Collectors.toList());
    }

    private static void run(Class<?> caller, List<String> broken) throws IllegalAccessException {
        try {
            for (Method use : caller.getDeclaredMethods()) {
                Object[] nulls = Arrays.stream(use.getParameterTypes())
                        .map(CallerProgram::nothing)
                        .toArray();
                try {
                    use.invoke(null, nulls);
                } catch (InvocationTargetException e) {
                    Stream.of(e.getCause())
                            .filter(LinkageError.class::isInstance)
                            .forEach(error -> broken.add("binary " + error));
                } catch (LinkageError e) {
                    broken.add("binary " + e);
                }
            }
        } catch (LinkageError e) {
            broken.add("binary " + e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == long.class ? (Object) 0L : type == double.class ? (Object) 0.0 : (Object) 0;
    }
}
