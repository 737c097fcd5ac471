package dev.quire.benchmarks.compare;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generates the stock generator's clients for this project's three APIs (for PlanetScale from the page as published), compiles
 * them together with the program that observes them ({@code src/stock-facts}), and runs it.
 */
public final class StockFacts {

    private static final Pattern OPENAPI_BLOCK = Pattern.compile("(?ms)^(`{3,})yaml[^\\n]*\\n(.*?)^\\1$");
    private static final Path SPECS = Path.of("specs");

    private final Path work;

    private StockFacts(Path work) {
        this.work = work;
    }

    /** Observes; the argument is a folder for what is written, the working directory the root of the clone. */
    public static void main(String[] arguments) throws Exception {
        StockFacts facts = new StockFacts(Path.of(arguments[0]));
        facts.generate("planetscale", facts.publishedDocument());
        facts.generate("paygentic", SPECS.resolve("paygentic/openapi.yaml"));
        facts.generate("stripe", SPECS.resolve("stripe/openapi.yaml"));
        facts.observe(Path.of("benchmarks/src/stock-facts/java"));
    }

    /** The OpenAPI block of PlanetScale's page on line items, untouched. */
    private Path publishedDocument() throws IOException {
        Path page = SPECS.resolve("planetscale/pages/get_invoice_line_items.md");
        Matcher block = OPENAPI_BLOCK.matcher(Files.readString(page));
        if (!block.find()) {
            throw new IOException(page + " has no fenced OpenAPI block");
        }
        Files.createDirectories(work);
        return Files.writeString(work.resolve("planetscale.yaml"), block.group(2));
    }

    private void generate(String name, Path document) {
        List<String> arguments = List.of(document.toString(), work.resolve(name).toString(), "stock." + name);
        must(ChildJvm.run(work.resolve(name + ".log"), List.of(), Step.STOCK, arguments), "generating " + name);
    }

    private void observe(Path observer) throws Exception {
        Path classes = work.resolve("classes");
        List<String> arguments = List.of(
                classes.toString(),
                observer.toString(),
                sources("planetscale"),
                sources("paygentic"),
                sources("stripe"));
        must(ChildJvm.run(work.resolve("javac.log"), List.of(), Step.JAVAC, arguments), "compiling");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass("stockfacts.Observations")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {SPECS.toString()});
        }
    }

    private String sources(String name) {
        return work.resolve(name).resolve("src/main/java").toString();
    }

    private static void must(StepResult result, String what) {
        if (!result.ok()) {
            throw new IllegalStateException(what + " failed: " + result.problems());
        }
    }
}
