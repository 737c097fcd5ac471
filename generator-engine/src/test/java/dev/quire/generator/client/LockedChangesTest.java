package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.java.naming.NameOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that nobody notices on the wire, nor do callers of a client whose lock was written before. */
class LockedChangesTest {
    private static final String TRANSFER = "{type: object, properties: {iban: {type: string}, kind: {enum: [a, b]}}}";
    private static final String CARD = "{type: object, properties: {number: {type: string}, kind: {enum: [x, y]}}}";
    private static final String VOUCHER = "{type: object, properties: {code: {type: string}, kind: {enum: [v, w]}}}";
    private static final String STATE = "{type: string, enum: [open, paid]}";
    private static final String PLACE = "{type: object, properties: {city: {type: string}}}";

    @TempDir
    private Path folder;

    private ClientOptions options(String name) {
        Path out = folder.resolve(name);
        return new ClientOptions(
                folder.resolve("shop.yaml"), List.of(), "com.shop", "Shop", null, out, out, null, NameOptions.NONE);
    }

    /** What callers of the client of the first description notice in that of the second, with the lock of the first. */
    private List<String> broken(String before, String after) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), before);
        ClientLock.write(options("before"));
        Path old = client("before");
        Files.writeString(folder.resolve("shop.yaml"), after);
        return JavaApi.broken(old, client("after"));
    }

    private Path client(String name) throws IOException {
        ClientGenerator.generate(options(name));
        Path classes = folder.resolve(name + "-classes");
        assertThat(GeneratedCode.compile(List.of(folder.resolve(name)), classes))
                .isEmpty();
        return JavaApi.jar(classes, folder.resolve(name + ".jar"));
    }

    /** A description whose orders have these members. */
    private static String shop(String members, String parameters, String... schemas) {
        return """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /orders/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    get:
                      operationId: getOrder
                      parameters: [%s]
                      responses:
                        '200':
                          description: An order.
                          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                components:
                  parameters:
                    Status: {name: state, in: query, schema: %s}
                  schemas:
                    Order: {type: object, properties: {%s}}
                    %s
                """.formatted(parameters, STATE, members, String.join("\n    ", schemas));
    }

    private static String payment(String... branches) {
        return shop("payment: {oneOf: [" + String.join(", ", branches) + "]}", "");
    }

    @Test
    void aBranchInsertedBeforeOthers() throws IOException {
        assertThat(broken(payment(TRANSFER, CARD), payment(VOUCHER, TRANSFER, CARD)))
                .isEmpty();
    }

    @Test
    void aBranchThatLooksMuchLikeAnother() throws IOException {
        String alike = TRANSFER.replace("properties: {", "properties: {bic: {type: string}, ");
        assertThat(broken(payment(TRANSFER, CARD), payment(alike, CARD, TRANSFER)))
                .isEmpty();
    }

    @Test
    void branchesInAnotherOrderWithMembersMore() throws IOException {
        String grown = CARD.replace("properties: {", "properties: {iban: {type: string}, expiry: {type: string}, ");
        assertThat(broken(payment(TRANSFER, CARD), payment(grown, TRANSFER))).isEmpty();
    }

    @Test
    void aValueMoreThatSetABranchApart() throws IOException {
        String typed = CARD.replace("properties: {", "properties: {type: {enum: [card]}, ");
        String grown = CARD.replace("properties: {", "properties: {type: {enum: [card, debit]}, ");
        assertThat(broken(payment(typed, TRANSFER), payment(VOUCHER, grown, TRANSFER)))
                .isEmpty();
    }

    @Test
    void oneMoreTypeOfSeveral() throws IOException {
        String object = "properties: {kind: " + STATE + "}}";
        assertThat(broken(
                        shop("payment: {type: [object, integer], " + object, ""),
                        shop("payment: {type: [array, integer, object], items: {type: string}, " + object, "")))
                .isEmpty();
    }

    @Test
    void valuesThatAreGone() throws IOException {
        assertThat(broken(
                        shop(
                                "state: {type: string, enum: [open, PAID, late]}, size: {type: integer, enum: [1, 2]}",
                                ""),
                        shop("state: {type: string, enum: [open]}, size: {type: integer, enum: [2]}", "")))
                .isEmpty();
        assertThat(folder.resolve("after/com/shop/model/OrderState.java"))
                .content()
                .containsPattern("@Deprecated\n\\s+public static final OrderState PAID = ")
                .containsPattern("(?<!@Deprecated\n    )public static final OrderState OPEN = ");
        assertThat(Files.readString(folder.resolve("quire.lock"))).contains("PAID: PAID", "late: LATE");

        assertThat(ClientLock.write(options("after")).outcome()).isEqualTo(LockReport.Outcome.UNCHANGED);
    }

    @Test
    void aSchemaThatNobodyUsesAnyMore() throws IOException {
        String card = "Card: " + CARD;
        String card2 = "payment: {$ref: '#/components/schemas/Card'}";
        assertThat(broken(shop(card2 + ", id: {type: string}", "", card), shop("id: {type: string}", "", card)))
                .containsExactly(
                        "com.shop.model.Order#payment: METHOD_REMOVED",
                        "com.shop.model.Order$Builder#payment: METHOD_REMOVED");
    }

    @Test
    void answersOfTwoStatusesThatGrowApart() throws IOException {
        String both = shop("id: {type: string}", "")
                .replace(
                        "'200':",
                        "'201': {description: Made., content: {application/json: {schema: "
                                + "{type: object, properties: {city: {type: string}}}}}}\n        '200':")
                .replace("{$ref: '#/components/schemas/Order'}", PLACE);
        assertThat(broken(
                        both,
                        both.replace(
                                "schema: {type: object, properties: {city: {type: string}}}}}}\n",
                                "schema: {type: object, required: [city], properties: {city: {type: string}, street: "
                                        + "{type: string}}}}}}\n")))
                .isEmpty();
    }

    @Test
    void aSchemaCalledLikeAMemberOfUnions() throws IOException {
        String customer = "customer: {oneOf: [{type: string}, {$ref: '#/components/schemas/Person'}%s]}";
        String person = "Person: {type: object, properties: {name: {type: string}}}";
        assertThat(broken(
                        shop(customer.formatted(""), "", person),
                        shop(
                                customer.formatted(", {$ref: '#/components/schemas/Text'}"),
                                "",
                                person,
                                "Text: {type: object, properties: {text: {type: string}}}")))
                .isEmpty();
    }

    @Test
    void aUnionWhoseHiddenMemberWantsATakenName() throws IOException {
        String unknown = "PaymentUnknown: {type: object, properties: {why: {type: string}}}";
        String lost = "lost: {$ref: '#/components/schemas/PaymentUnknown'}";
        assertThat(broken(
                        shop(lost, "", unknown),
                        shop(
                                lost + ", paid: {$ref: '#/components/schemas/Payment'}",
                                "",
                                unknown,
                                "Payment: {oneOf: [" + CARD + ", " + TRANSFER + "]}")))
                .isEmpty();
    }

    @Test
    void inlineSchemasThatGetNames() throws IOException {
        assertThat(broken(
                        shop("state: " + STATE + ", ship_to: " + PLACE, ""),
                        shop(
                                "state: {$ref: '#/components/schemas/OrderStates'}, "
                                        + "ship_to: {$ref: '#/components/schemas/Place'}",
                                "",
                                "OrderStates: " + STATE,
                                "Place: " + PLACE)))
                .isEmpty();
    }

    @Test
    void membersThatMoveIntoABase() throws IOException {
        String base = "Base: {type: object, properties: {state: " + STATE + ", place: " + PLACE + "}}";
        String before = shop("state: " + STATE + ", place: " + PLACE, "");
        String after = shop("", "", base).replace("Order: {", "Order: {allOf: [{$ref: '#/components/schemas/Base'}], ");
        assertThat(broken(before, after)).isEmpty();
    }

    @Test
    void aParameterThatIsSharedByNow() throws IOException {
        assertThat(broken(
                        shop("id: {type: string}", "{name: state, in: query, schema: " + STATE + "}"),
                        shop("id: {type: string}", "{$ref: '#/components/parameters/Status'}")))
                .isEmpty();
    }

    @Test
    void aTypeThatComesToStandInsideItself() throws IOException {
        assertThat(broken(
                        shop("from: " + PLACE + ", to: " + PLACE, ""),
                        shop("from: " + PLACE + ", to: " + PLACE.replace("{city", "{via: " + PLACE + ", city"), "")))
                .isEmpty();
    }
}
