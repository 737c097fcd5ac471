package dev.quire.generator.client;

import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.output.StateRoots;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.render.ExtraTemplate;
import dev.quire.generator.render.TemplateOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** A small project: two pages of a shop's API, an overlay, templates of its own, and what is generated from them. */
final class Shop {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    final Path folder;
    String clientName = "Shop";
    String execution = "client";
    List<ExtraTemplate> extraTemplates = List.of();
    boolean force;
    boolean failOnWarnings;

    Shop(Path folder) {
        this.folder = folder;
        write("pages/orders.yaml", page("listOrders", "/orders", "Order"));
        write("pages/goods.yaml", page("listGoods", "/goods", "Good"));
        write("overlay.yaml", overlay("Title"));
        write("templates/README", "none yet");
        write("generator.jar", "code");
    }

    /** One operation that answers with a list of one type. */
    static String page(String operation, String path, String type) {
        return """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  %s:
                    get:
                      operationId: %s
                      responses:
                        '200':
                          description: all
                          content:
                            application/json:
                              schema: {type: array, items: {$ref: '#/components/schemas/%s'}}
                components:
                  schemas:
                    %s: {type: object, properties: {id: {type: string}}}
                """.formatted(path, operation, type, type);
    }

    static String overlay(String title) {
        return """
                overlay: 1.0.0
                info: {title: x, version: '1'}
                actions:
                  - {target: $.info, update: {title: %s}}
                """.formatted(title);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Writes a file as if that were long ago: a test is faster than a clock is fine. */
    void write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            touch(name, LONG_AGO.plusSeconds(text.hashCode() & 0xffff));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void touch(String name, Instant time) throws IOException {
        Files.setLastModifiedTime(path(name), FileTime.from(time));
    }

    ClientOptions options() {
        return new ClientOptions(
                path("pages"),
                List.of(path("overlay.yaml")),
                "com.example.shop",
                clientName,
                null,
                path("target/sources"),
                path("target/resources"),
                new TemplateOptions(path("templates"), extraTemplates),
                OperationFilter.ALL,
                CodeOptions.NONE,
                PagingOptions.NONE,
                null);
    }

    BuildReport build() {
        Path classes = path("target/classes");
        return IncrementalGenerator.run(
                options(),
                new RunOptions(
                        execution,
                        List.of(path("generator.jar")),
                        List.of("library:1"),
                        new StateRoots(path("target"), folder),
                        classes,
                        force,
                        failOnWarnings,
                        step -> {}));
    }

    Path source(String name) {
        return path("target/sources/com/example/shop").resolve(name);
    }
}
