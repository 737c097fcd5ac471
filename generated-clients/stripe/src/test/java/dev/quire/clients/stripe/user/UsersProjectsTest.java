package dev.quire.clients.stripe.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.quire.client.http.ApiClient;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.Stripe;
import dev.quire.examples.vendorserver.VendorServer;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two projects that use the client: compiled, and run in a JVM of their own. */
class UsersProjectsTest {
    private static final Path PROJECTS = Path.of("src", "test", "projects");
    private static final Path PROGRAM = PROJECTS.resolve("total/com/example/billing/Total.java");
    private static final Path MODULE = PROJECTS.resolve("named-module/module-info.java");

    @TempDir
    private Path classes;

    @Test
    void projectOnTheClassPathUsesTheClient() {
        compile("--class-path", PROGRAM);
        String path = classes + File.pathSeparator + runtimePath();
        assertTotals("unnamed module", "--class-path", path, "com.example.billing.Total");
    }

    @Test
    void projectInANamedModuleUsesTheClient() {
        compile("--module-path", PROGRAM, MODULE);
        String path = classes + File.pathSeparator + runtimePath();
        assertTotals(
                "module com.example.billing",
                "--module-path",
                path,
                "--module",
                "com.example.billing/com.example.billing.Total");
    }

    /** Warnings are errors here: what users are not warned about has to compile in the strictest build, too. */
    private void compile(String pathOption, Path... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-path",
                "-Werror",
                pathOption,
                runtimePath() + File.pathSeparator + homeOf(NullMarked.class),
                "-d",
                classes.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertTotals(String module, String... program) {
        try (VendorServer server = VendorServer.start()) {
            Stripe held = server.stripe();
            GroundTruth truth = held.lineItems(held.invoiceId());
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(program));
            command.addAll(List.of(held.baseUri().toString(), held.secretKey(), held.invoiceId()));
            assertThat(output(command)).startsWith(module).endsWith(" " + truth.count() + " " + truth.sum());
        }
    }

    private static String output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output.strip();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The client and what it needs while it runs. */
    private static String runtimePath() {
        return Stream.of(StripeClient.class, ApiClient.class, JsonFactory.class)
                .map(UsersProjectsTest::homeOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String homeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
