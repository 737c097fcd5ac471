package dev.quire.generator.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientLock;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.ClientReport;
import dev.quire.generator.client.GeneratedCode;
import dev.quire.generator.client.JavaApi;
import dev.quire.generator.client.LockReport;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.source.Problem;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The clients of a description before and after a change, both by the lock of the first. */
record TwoClients(Path folder) {
    /** Rows that stay of use, though the description no longer has what they are for. */
    private static final Pattern KEPT = Pattern.compile("(Bank|Cat|Dog|Pet).* any more");

    /** A description of that version of OpenAPI whose orders have these properties. */
    static String shop(String version, String properties, String... schemas) {
        return """
                openapi: %s
                info: {title: Shop, version: '1'}
                paths:
                  /order:
                    get:
                      operationId: getOrder
                      responses:
                        '200':
                          description: An order.
                          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                components:
                  schemas:
                    Order: {type: object, properties: {%s}}
                    %s
                """.formatted(version, properties, String.join("\n    ", schemas));
    }

    ClientOptions options(String name) {
        Path out = folder.resolve(name);
        return new ClientOptions(
                folder.resolve("shop.yaml"), List.of(), "com.shop", "Shop", null, out, out, null, NameOptions.NONE);
    }

    /** What callers of the client of the first description notice in that of the second, with the lock of the first. */
    List<String> broken(String before, String after) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), before);
        Files.deleteIfExists(folder.resolve("quire.lock"));
        ClientLock.write(options("before"));
        Path old = client("before");
        Files.writeString(folder.resolve("shop.yaml"), after);
        List<String> broken = JavaApi.broken(old, client("after"));
        // The next lock holds as much.
        ClientLock.write(options("after"));
        String locked = Files.readString(folder.resolve("quire.lock"));
        broken.addAll(JavaApi.broken(old, client("later")));
        assertThat(ClientLock.write(options("later")).outcome()).isEqualTo(LockReport.Outcome.UNCHANGED);
        assertThat(Files.readString(folder.resolve("quire.lock"))).isEqualTo(locked);
        return broken;
    }

    Path client(String name) throws IOException {
        ClientReport report = ClientGenerator.generate(options(name));
        assertThat(report.warnings())
                .extracting(Problem::message)
                .noneMatch(message -> KEPT.matcher(message).find());
        Path classes = folder.resolve(name + "-classes");
        assertThat(GeneratedCode.compile(List.of(folder.resolve(name)), classes))
                .isEmpty();
        return JavaApi.jar(classes, folder.resolve(name + ".jar"));
    }

    String code(String type) throws IOException {
        return Files.readString(folder.resolve("after/com/shop/model/" + type + ".java"));
    }

    String lock() throws IOException {
        return Files.readString(folder.resolve("quire.lock"));
    }

    /** A member of an order as a client reads it, by the simple name of its type, or of what is thrown. */
    String read(String client, String member, String json) throws Exception {
        return type(client, "Order", "{\"" + member + "\": " + json + "}", member);
    }

    /** What a model that a client reads has at an accessor, by the simple name of its type, or of what is thrown. */
    String type(String client, String model, String json, String accessor) throws Exception {
        URL[] classes = {folder.resolve(client + "-classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Object read = loader.loadClass("com.shop.model." + model)
                    .getMethod("fromJson", String.class)
                    .invoke(null, json);
            return read.getClass().getMethod(accessor).invoke(read).getClass().getSimpleName();
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }
}
