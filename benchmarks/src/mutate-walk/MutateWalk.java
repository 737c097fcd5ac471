import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Takes each rule of walking out of a copy of its source file, compiles that file and runs the tests named for the rule.
 * Fails if they pass, if a text to take out is not there, or if a rule of the documentation is not in the registry.
 */
final class MutateWalk {
    private static final String PACKAGE = "dev/quire/client/paging";
    private static final Path SOURCES = Path.of("client-runtime/src/main/java", PACKAGE);
    private static final Path TESTS = Path.of("client-runtime/target/test-classes", PACKAGE);
    private static final Path REGISTRY = Path.of("benchmarks/src/mutate-walk/mutations.txt");
    private static final Path RULES = Path.of("docs/paging.md");
    private static final String SECTION = "### The rules";
    private static final Pattern RULE = Pattern.compile("^\\| `([a-z]+(?:-[a-z]+)+)` \\|.*");
    private static final int SECONDS = 60;
    private static final int TIMED_OUT = -1;

    private final Path work;
    private final String classpath;

    private MutateWalk(Path work, String classpath) {
        this.work = work;
        this.classpath = classpath;
    }

    public static void main(String[] arguments) throws Exception {
        MutateWalk run = new MutateWalk(Path.of(arguments[0]), arguments[1]);
        Set<String> chosen = Set.copyOf(Arrays.asList(arguments).subList(2, arguments.length));
        System.exit(run.all(chosen) ? 0 : 1);
    }

    private boolean all(Set<String> chosen) throws Exception {
        Map<String, String> tests = testsOfRules();
        List<Mutation> mutations = Mutation.read(REGISTRY);
        List<String> problems = new ArrayList<>(gaps(tests, mutations));
        if (!problems.isEmpty() || run(work, tests.values()) != 0) {
            problems.forEach(System.out::println);
            System.out.println(problems.isEmpty() ? "The tests fail without any mutation." : "");
            return false;
        }
        System.out.printf("%-48s %-22s %s%n", "rule taken out", "file", "result");
        int killed = 0;
        int tried = 0;
        for (Mutation mutation : mutations) {
            if (chosen.isEmpty() || chosen.contains(mutation.rule())) {
                tried++;
                String result = result(mutation, tests.get(mutation.rule()), work.resolve("mutant" + tried));
                killed += result.startsWith("killed") ? 1 : 0;
                System.out.printf("%-48s %-22s %s%n", mutation.rule(), mutation.file(), result);
            }
        }
        long rules = mutations.stream().map(Mutation::rule).distinct().count();
        System.out.printf("%d of %d mutations killed; %d rules%n", killed, tried, rules);
        return killed == tried && tried > 0;
    }

    /** The test class of each rule in the documentation; empty for a rule without one. */
    private static Map<String, String> testsOfRules() throws IOException {
        Map<String, String> tests = new LinkedHashMap<>();
        boolean inSection = false;
        for (String line : Files.readAllLines(RULES)) {
            inSection = line.startsWith("#") ? line.equals(SECTION) : inSection;
            Matcher rule = RULE.matcher(line);
            if (inSection && rule.matches()) {
                tests.put(rule.group(1), testOf(rule.group(1)));
            }
        }
        return tests;
    }

    private static String testOf(String rule) throws IOException {
        StringBuilder name = new StringBuilder();
        for (String word : rule.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        try (Stream<Path> classes = Files.list(TESTS)) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("$" + name + ".class"))
                    .map(file -> PACKAGE.replace('/', '.') + "." + file.replace(".class", ""))
                    .findFirst()
                    .orElse("");
        }
    }

    private static List<String> gaps(Map<String, String> tests, List<Mutation> mutations) {
        List<String> gaps = new ArrayList<>();
        Set<String> registered = new LinkedHashSet<>();
        mutations.forEach(mutation -> registered.add(mutation.rule()));
        tests.forEach((rule, test) -> {
            if (test.isEmpty()) {
                gaps.add(rule + ": no test class of that name");
            }
            if (!registered.contains(rule)) {
                gaps.add(rule + ": in " + RULES + ", not in " + REGISTRY);
            }
        });
        registered.stream()
                .filter(rule -> !tests.containsKey(rule))
                .forEach(rule -> gaps.add(rule + ": in " + REGISTRY + ", not in " + RULES));
        return gaps;
    }

    private String result(Mutation mutation, String test, Path folder) throws Exception {
        String mutated = mutation.applied(Files.readString(SOURCES.resolve(mutation.file())));
        if (mutated == null) {
            return "NOT FOUND: the text to take out is not there exactly once";
        }
        Path source = folder.resolve("source").resolve(mutation.file());
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(source.getParent());
        Files.writeString(source, mutated);
        if (!compiles(source, classes)) {
            return "BROKEN: does not compile";
        }
        return switch (run(folder, List.of(test), classes.toString())) {
            case 0 -> "SURVIVED";
            case 1 -> "killed: " + Files.readString(folder.resolve("output")).strip();
            case TIMED_OUT -> "killed: never ends";
            default -> "BROKEN: no test ran";
        };
    }

    private boolean compiles(Path source, Path classes) {
        String[] options = {"--release", "17", "-nowarn", "-proc:none", "-cp", classpath, "-d", classes.toString()};
        List<String> command = new ArrayList<>(List.of(options));
        command.add(source.toString());
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new)) == 0;
    }

    /** Runs test classes in a JVM of their own, with some classes before all others. */
    private int run(Path folder, Iterable<String> tests, String... before) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(":", before) + ":" + work.resolve("tool") + ":" + classpath,
                "RuleTests"));
        tests.forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return TIMED_OUT;
        }
        return process.exitValue();
    }
}
