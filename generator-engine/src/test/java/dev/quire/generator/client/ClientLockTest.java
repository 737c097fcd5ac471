package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lock holds, and which contradictions it is refused for. */
class ClientLockTest {
    private static final String SHOP = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /goods:
                get:
                  operationId: listGoods
                  tags: [Goods]
                  parameters:
                    - {name: page_token, in: query, schema: {type: string}}
                    - {name: limit, in: query, schema: {type: integer}}
                  responses:
                    '200':
                      description: Goods
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [data]
                            properties:
                              data: {type: array, items: {$ref: '#/components/schemas/Good'}}
                              next_page_token: {type: string}
            components:
              schemas:
                Good: {type: object, properties: {unit_price: {type: integer}}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void shop() throws IOException {
        write("shop.yaml", SHOP);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ClientOptions options() {
        Path out = folder.resolve("out");
        return new ClientOptions(
                folder.resolve("shop.yaml"), List.of(), "com.shop", "Shop", null, out, out, null, NameOptions.NONE);
    }

    private String lock() throws IOException {
        return Files.readString(folder.resolve("quire.lock"));
    }

    private void change(String from, String to) throws IOException {
        assertThat(lock()).contains(from);
        write("quire.lock", lock().replace(from, to));
    }

    @Test
    void isWrittenOnceAndThenHoldsEverything() throws IOException {
        assertThat(ClientLock.write(options()).outcome()).isEqualTo(LockReport.Outcome.CREATED);
        assertThat(lock()).contains("method: listGoods", "scheme: page-token", "unit_price: unitPrice");
        assertThat(ClientLock.write(options()).outcome()).isEqualTo(LockReport.Outcome.UNCHANGED);
    }

    @Test
    void isObeyedAndSaysWhatTheRulesWouldDecide() throws IOException {
        ClientLock.write(options());
        change("method: listGoods", "method: browse");
        change("  Good:", "  Ware:");
        ClientReport report = ClientGenerator.generate(options());
        assertThat(folder.resolve("out/com/shop/model/Ware.java")).exists();
        assertThat(folder.resolve("out/com/shop/GoodsApi.java")).content().contains("browse(");
        assertThat(report.differences())
                .contains("the method of GET /goods is browse by the lock; without it listGoods")
                .contains("Good is Ware by the lock; without it Good");
    }

    @Test
    void aParameterThatIsGoneIsRefusedAtItsRow() throws IOException {
        ClientLock.write(options());
        write("shop.yaml", SHOP.replace("page_token, in", "cursor, in"));
        assertThatThrownBy(() -> ClientGenerator.generate(options()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("quire.lock:")
                .hasMessageContaining("GET /goods has no query parameter \"page_token\"");
    }

    @Test
    void anUnknownKeyAndABadNameAreRefusedTogether() throws IOException {
        ClientLock.write(options());
        change("method: listGoods", "methods: listGoods");
        change("unit_price: unitPrice", "unit_price: class");
        assertThatThrownBy(() -> ClientGenerator.generate(options()))
                .hasMessageContaining("Unknown key 'methods'")
                .hasMessageContaining("'class' is no name in Java");
    }

    @Test
    void whatIsSaidOfTypesIsHeldToItsForm() throws IOException {
        ClientLock.write(options());
        Path file = folder.resolve("quire.lock");
        Files.writeString(file, lock() + """
                  Gone:
                    at: Gone
                    discriminator: kind
                    branches:
                      Nobody: [a]
                      "[[string|null]]": []
                      "a b": []
                    members:
                      one: "{integer int64?}"
                      two: string date-time|null?
                    values: texts
                """);
        assertThatThrownBy(() -> ClientGenerator.generate(options()))
                .hasMessageContaining("The lock has no type 'Nobody' any more")
                .hasMessageContaining("'a b' is no type")
                .hasMessageContaining("'{integer int64?}' is no type")
                .hasMessageContaining("Values are no 'texts'")
                .hasMessageNotContaining("'string")
                .hasMessageNotContaining("[string");
    }

    @Test
    void staleRowsAreWarningsAndGoWithTheNextLock() throws IOException {
        ClientLock.write(options());
        write("shop.yaml", SHOP.replace("unit_price", "price"));
        assertThat(ClientGenerator.generate(options()).warnings())
                .anySatisfy(warning -> assertThat(warning.toString())
                        .contains("quire.lock:")
                        .contains("'unit_price'")
                        .contains("quire:lock"));
        ClientLock.write(options());
        assertThat(lock()).doesNotContain("unit_price");
    }

    @Test
    void argumentsThatContradictTheDescriptionAreRefusedWithTheLineAsItShouldBe() throws IOException {
        String shop = SHOP.replace("/goods:", "/shops/{shop}/goods:")
                .replace(
                        "- {name: limit",
                        "- {name: shop, in: path, required: true, schema: {type: string}}\n"
                                + "        - {name: colour, in: query, required: true, schema: {type: string}}\n"
                                + "        - {name: limit");
        write("shop.yaml", shop);
        ClientLock.write(options());
        change("arguments: [path shop, query colour]", "arguments: [query size, query colour]");

        assertThatThrownBy(() -> ClientGenerator.generate(options()))
                .hasMessageContaining("quire.lock:9:")
                .hasMessageContaining("takes no 'query size' and can not be called without 'path shop'")
                .hasMessageContaining("Change this line to 'arguments: [path shop, query colour]'");
        change("query size", "path shop");
        write("shop.yaml", shop.replace("name: colour", "name: color"));
        assertThatThrownBy(() -> ClientGenerator.generate(options()))
                .hasMessageContaining("takes no 'query colour'. Change this line to 'arguments: [path shop]'");
    }

    @Test
    void aParameterThatIsRequiredByNowIsAWarning() throws IOException {
        ClientLock.write(options());
        write(
                "shop.yaml",
                SHOP.replace(
                        "- {name: limit",
                        "- {name: size, in: query, required: true, schema: {type: string}}\n        - {name: limit"));
        assertThat(ClientGenerator.generate(options()).warnings())
                .singleElement()
                .asString()
                .contains("requires 'query size' by now")
                .contains("change this line to 'arguments: [query size]'");
    }

    @Test
    void aNameThatCanNotBeIsRefusedWithOneThatCan() throws IOException {
        write("shop.yaml", SHOP.replace("unit_price:", "price: {type: integer}, unit_price:"));
        ClientLock.write(options());
        change("unit_price: unitPrice", "unit_price: price\n      price: price");
        assertThatThrownBy(() -> ClientGenerator.generate(options()))
                .hasMessageContaining("'price' can not be the name here: it is the name of 'price' already")
                .hasMessageContaining("Write 'unitPrice' here instead");
        change("  Good:", "  Text:");
        assertThatThrownBy(() -> ClientGenerator.generate(options()))
                .hasMessageContaining("'Text' can not be the name here: it is reserved. Write 'Good' here instead");
    }
}
