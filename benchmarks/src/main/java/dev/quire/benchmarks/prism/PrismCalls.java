package dev.quire.benchmarks.prism;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.java.naming.NameOptions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Generates the client of a description, starts Prism on the same description, and calls every operation that reads: with
 * what is required, with all that may be given, and the way users call it.
 */
public final class PrismCalls {
    private static final String PACKAGE = "prism.client";
    private static final ObjectMapper JSON = new ObjectMapper();

    private PrismCalls() {}

    /**
     * Prints a line for each operation, and ends with 1 when one of them failed.
     *
     * @param arguments the folder to work in, the description (JSON), and the words that start Prism
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Path description = Path.of(arguments[1]);
        List<String> prism = List.of(arguments).subList(2, arguments.length);
        DescribedOperations operations = new DescribedOperations(JSON.readTree(description.toFile()));
        generate(description, work);
        URL[] classes = {compile(work).toUri().toURL()};
        boolean good;
        try (URLClassLoader loader = new URLClassLoader(classes, PrismCalls.class.getClassLoader());
                MockServer server = MockServer.start(prism, description)) {
            CalledClient client = new CalledClient(loader.loadClass(PACKAGE + ".MockedClient"), server.address());
            good = report(client.callAll(operations), operations);
        }
        System.exit(good ? 0 : 1);
    }

    private static void generate(Path description, Path work) {
        ClientGenerator.generate(new ClientOptions(
                description,
                List.of(),
                PACKAGE,
                "Mocked",
                null,
                work.resolve("sources"),
                work.resolve("sources"),
                null,
                NameOptions.NONE));
    }

    /** With names of parameters, by which arguments are found. */
    private static Path compile(Path work) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<Path> sources;
        try (Stream<Path> files = Files.walk(work.resolve("sources"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-parameters",
                    "-proc:none",
                    "-nowarn",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            boolean compiled = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("The client does not compile");
            }
        }
        return classes;
    }

    private static boolean report(List<CallResult> results, DescribedOperations operations) {
        TreeSet<String> missing = new TreeSet<>(operations.ids());
        int sent = 0;
        List<CallResult> failed = new ArrayList<>();
        for (CallResult result : results) {
            System.out.println(result);
            missing.remove(result.operationId());
            sent += result.sent();
            if (result.failure() != null) {
                failed.add(result);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d of %d GET operations called, %d requests, %d operations failed%n",
                operations.ids().size() - missing.size(),
                operations.ids().size(),
                sent,
                failed.size());
        missing.forEach(id -> System.out.println("not called: " + id));
        return failed.isEmpty() && missing.isEmpty();
    }

    /** JSON as a tree. */
    static JsonNode tree(String json) throws IOException {
        return JSON.reader()
                .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(json);
    }
}
