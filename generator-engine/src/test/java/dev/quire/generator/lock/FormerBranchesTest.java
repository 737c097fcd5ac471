package dev.quire.generator.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.client.ClientGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches that leave unions of answers: callers of a client whose lock was written before notice nothing. */
class FormerBranchesTest {
    private static final String CARD = "{$ref: '#/components/schemas/Card'}";
    private static final String BANK = "{$ref: '#/components/schemas/Bank'}";
    private static final String CARD_SCHEMA =
            "Card: {type: object, required: [number], properties: {type: {const: card}, number: {type: string}}}";
    private static final String BANK_SCHEMA =
            "Bank: {type: object, required: [iban], properties: {type: {const: bank}, "
                    + "iban: {type: string}, country: {type: string, enum: [de, fr]}, holder: {type: object, properties: "
                    + "{name: {type: string}, born: {type: string, format: date}}}}}";
    private static final String INLINE = "{type: object, required: [code], properties: {code: {type: string}, "
            + "level: {type: integer, enum: [1, 2]}, notes: {type: array, items: {type: object, properties: "
            + "{text: {type: string}, secret: {type: string, format: password}}}}, rates: {type: object, "
            + "additionalProperties: {type: number}}, other: {oneOf: [{type: string}, {type: array, items: {type: "
            + "string}}]}}}";

    @TempDir
    private Path folder;

    private List<String> broken(String before, String after) throws IOException {
        return new TwoClients(folder).broken(before, after);
    }

    private String code(String type) throws IOException {
        return new TwoClients(folder).code(type);
    }

    private String read(String client, String payment) throws Exception {
        return new TwoClients(folder).read(client, "payment", payment);
    }

    /** A description whose orders have this payment. */
    private static String shop(String payment, String... schemas) {
        return TwoClients.shop("3.1.0", "payment: " + payment, schemas);
    }

    private static String oneOf(String... branches) {
        return "{oneOf: [" + String.join(", ", branches) + "]}";
    }

    @Test
    void aNamedBranchThatTheDescriptionStillHas() throws Exception {
        String third = "{type: string}";
        assertThat(broken(
                        shop(oneOf(CARD, BANK, third), CARD_SCHEMA, BANK_SCHEMA),
                        shop(oneOf(CARD, third), CARD_SCHEMA, BANK_SCHEMA)))
                .isEmpty();
        assertThat(code("OrderPayment"))
                .contains("The description no longer has {@link Bank} here.")
                .contains("permits Bank, Card,")
                .doesNotContain("@Suppress");
        assertThat(code("Bank")).doesNotContain("@Deprecated").contains("implements OrderPayment");
    }

    @Test
    void aNamedBranchThatIsGoneAltogether() throws Exception {
        assertThat(broken(
                        shop(oneOf(CARD, BANK, INLINE), CARD_SCHEMA, BANK_SCHEMA),
                        shop(oneOf(CARD, INLINE), CARD_SCHEMA)))
                .isEmpty();
        assertThat(code("Bank")).contains("@deprecated the description no longer has it.", "@Deprecated\npublic final");
        assertThat(code("BankCountry")).contains("@Deprecated");
        assertThat(code("BankHolder")).contains("@Deprecated", "LocalDate born()");
        assertThat(code("OrderPayment")).contains("@SuppressWarnings(\"deprecation\")");
        assertThat(code("Card")).doesNotContain("eprecat");
    }

    @Test
    void anInlineBranchWithAllThatItLedTo() throws Exception {
        assertThat(broken(
                        shop(oneOf(CARD, INLINE, "{type: string}"), CARD_SCHEMA),
                        shop(oneOf(CARD, "{type: string}"), CARD_SCHEMA)))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("quire.lock")))
                .contains("notes: \"[OrderPaymentWithCodeNote]?\"", "secret: string password?\n", "values: integer");
        assertThat(code("OrderPaymentWithCodeNote")).contains(".secret()");
    }

    @Test
    void values() throws Exception {
        String list = "{type: array, items: " + CARD + "}";
        String map = "{type: object, additionalProperties: {type: integer}}";
        assertThat(broken(
                        shop(oneOf("{type: string}", "{type: number}", list, map, "{type: boolean}"), CARD_SCHEMA),
                        shop(oneOf("{type: string}", "{type: boolean}"))))
                .isEmpty();
        assertThat(code("OrderPayment"))
                .contains(
                        "@deprecated the description no longer has this branch.",
                        "@Deprecated\n    record Items(List<Card>")
                .contains("@SuppressWarnings(\"deprecation\")\npublic sealed");
        assertThat(read("after", "[{\"number\": \"1\"}]")).isEqualTo("Items");
        assertThat(read("after", "{\"a\": 1}")).isEqualTo("Members");
    }

    @Test
    void oneOfTwoListsKeepsTheListOfAnything() throws Exception {
        String texts = "{type: array, items: {type: string}}";
        assertThat(broken(
                        shop(oneOf("{type: string}", texts, "{type: array, items: {type: integer}}")),
                        shop(oneOf("{type: string}", texts))))
                .isEmpty();
        assertThat(broken(
                        shop(oneOf("{type: boolean}", texts, "{type: string, format: date}", "{type: string}")),
                        shop(oneOf("{type: boolean}", texts, "{type: string, format: date}"))))
                .isEmpty();
    }

    @Test
    void severalThatMakeNoUnionStayWhatTheyAre() throws Exception {
        String texts = "{type: array, items: {type: string}}";
        String lists = oneOf(texts, "{type: array, items: {type: integer}}");
        String date = "{type: string, format: date}";
        for (List<String> change : List.of(
                List.of(oneOf(date, "{type: string, format: date-time}"), date),
                List.of(oneOf(date, "{type: string, enum: [never]}"), "{type: string, enum: [never]}"),
                List.of(oneOf("{type: string, enum: [a]}", "{type: string, enum: [b]}"), "{type: string, enum: [b]}"),
                List.of(oneOf("{type: integer}", "{type: number}"), "{type: integer}"),
                List.of(lists, texts),
                List.of("{type: array, items: " + lists + "}", "{type: array, items: " + texts + "}"),
                List.of(oneOf(CARD, "{}"), CARD),
                List.of(oneOf("{}", "{type: string}"), oneOf(INLINE, "{type: string}")),
                List.of(
                        oneOf("{type: object}", "{type: object, additionalProperties: {type: integer}}"),
                        "{type: object, additionalProperties: {type: integer}}"))) {
            assertThat(broken(shop(change.get(0), CARD_SCHEMA), shop(change.get(1), CARD_SCHEMA)))
                    .as(change.toString())
                    .isEmpty();
        }
        String named = "{$ref: '#/components/schemas/When'}";
        assertThat(broken(
                        shop(named, "When: " + oneOf(date, "{type: string, format: date-time}")),
                        shop(named, "When: " + date)))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("quire.lock"))).contains("plain:\n  When: string\n");
    }

    @Test
    void aUnionOfOneBranchStaysAUnion() throws Exception {
        String both = shop(oneOf(CARD, BANK), CARD_SCHEMA, BANK_SCHEMA);
        assertThat(broken(both, shop(oneOf(CARD), CARD_SCHEMA))).isEmpty();
        assertThat(broken(both, shop(CARD, CARD_SCHEMA))).isEmpty();
        assertThat(read("after", "{\"number\": \"1\"}")).isEqualTo("Card");
        assertThat(read("after", "{\"iban\": \"1\"}")).isEqualTo("Bank");
        assertThat(broken(shop(oneOf(INLINE, BANK), BANK_SCHEMA), shop(oneOf(INLINE))))
                .isEmpty();
        assertThat(broken(shop(oneOf(BANK, INLINE), BANK_SCHEMA), shop(INLINE))).isEmpty();
        assertThat(broken(shop(oneOf(BANK, "{type: string}"), BANK_SCHEMA), shop("{type: string}")))
                .isEmpty();
    }

    @Test
    void aNamedUnionThatBecomesAnotherNameOfItsLastBranch() throws Exception {
        String payment = "{$ref: '#/components/schemas/Payment'}";
        assertThat(broken(
                        shop(payment, "Payment: " + oneOf(CARD, BANK), CARD_SCHEMA, BANK_SCHEMA),
                        shop(payment, "Payment: " + oneOf(CARD), CARD_SCHEMA)))
                .isEmpty();
        assertThat(broken(
                        shop(payment, "Payment: " + oneOf(INLINE, BANK), BANK_SCHEMA),
                        shop(payment, "Payment: " + oneOf(INLINE))))
                .isEmpty();
        assertThat(broken(
                        shop(oneOf(CARD, BANK), CARD_SCHEMA, BANK_SCHEMA),
                        shop(payment, "Payment: " + oneOf(CARD, INLINE), CARD_SCHEMA)))
                .isEmpty();
    }

    @Test
    void whatIsThereIsNeverReadAsWhatWas() throws Exception {
        String former = "Bank: {type: object, properties: {number: {type: string}, iban: {type: string}}}";
        assertThat(broken(
                        shop(oneOf(CARD, BANK, "{type: string}"), CARD_SCHEMA, former),
                        shop(oneOf(CARD, "{type: string}"), CARD_SCHEMA)))
                .isEmpty();
        String both = "{\"number\": \"1\", \"iban\": \"2\"}";
        assertThat(read("before", both)).isEqualTo("Bank");
        assertThat(read("after", both)).isEqualTo("Card");
        assertThat(read("after", "{\"iban\": \"2\"}")).isEqualTo("Bank");
        assertThat(read("after", "{\"number\": 1}")).isEqualTo(read("before", "{\"number\": 1}"));
    }

    @Test
    void theDiscriminatorStillTellsWhatWas() throws Exception {
        String told = "discriminator: {propertyName: type, mapping: {card: '#/components/schemas/Card', cash: "
                + "'#/components/schemas/Cash'%s}}}";
        String cash = "Cash: {type: object, properties: {type: {type: string}, iban: {type: string}}}";
        String cashes = "{$ref: '#/components/schemas/Cash'}, ";
        assertThat(broken(
                        shop(
                                "{oneOf: [" + CARD + ", " + cashes + BANK + "], "
                                        + told.formatted(", bank: '#/components/schemas/Bank'"),
                                CARD_SCHEMA,
                                cash,
                                BANK_SCHEMA),
                        shop("{oneOf: [" + CARD + ", " + cashes + "], " + told.formatted(""), CARD_SCHEMA, cash)))
                .isEmpty();
        assertThat(code("OrderPayment")).contains("formerModel(Bank.CODEC, \"bank\")");
        assertThat(read("later", "{\"type\": \"bank\", \"number\": \"1\"}")).isEqualTo("Bank");
        assertThat(read("later", "{\"type\": \"cash\", \"iban\": \"1\"}")).isEqualTo("Cash");
        assertThat(read("later", "{\"type\": \"other\", \"iban\": \"1\"}")).isEqualTo("OrderPaymentUnknown");
    }

    @Test
    void oneOfSeveralSharedUnions() throws Exception {
        String both = oneOf(CARD, BANK);
        String two = "{type: object, properties: {a: %s, b: %s}}";
        assertThat(broken(
                        shop(two.formatted(both, both), CARD_SCHEMA, BANK_SCHEMA),
                        shop(two.formatted(CARD, both), CARD_SCHEMA, BANK_SCHEMA)))
                .isEmpty();
        assertThat(broken(
                        shop(two.formatted(both, both), CARD_SCHEMA, BANK_SCHEMA),
                        shop(two.formatted(CARD, BANK), CARD_SCHEMA, BANK_SCHEMA)))
                .isEmpty();
    }

    @Test
    void aBranchThatComesBackIsAsEver() throws Exception {
        String before = shop(oneOf(CARD, BANK, INLINE), CARD_SCHEMA, BANK_SCHEMA);
        assertThat(broken(before, shop(oneOf(CARD), CARD_SCHEMA))).isEmpty();
        Files.writeString(folder.resolve("shop.yaml"), before);
        new TwoClients(folder).client("again");
        for (String type : List.of("OrderPayment", "Bank", "BankHolder", "OrderPaymentWithCode")) {
            assertThat(folder.resolve("again/com/shop/model/" + type + ".java"))
                    .hasSameTextualContentAs(folder.resolve("before/com/shop/model/" + type + ".java"));
        }
    }

    @Test
    void unionsInsideOfWhatIsGone() throws Exception {
        String bank = BANK_SCHEMA.replace("iban: {", "backup: " + oneOf(CARD, "{type: string}", INLINE) + ", iban: {");
        assertThat(broken(
                        shop(oneOf(CARD, BANK), CARD_SCHEMA, bank), shop(oneOf(CARD, "{type: boolean}"), CARD_SCHEMA)))
                .isEmpty();
        assertThat(code("BankBackup")).contains("@Deprecated\npublic sealed", "@Deprecated\nrecord BankBackupUnknown");
        assertThat(code("Card")).contains("@SuppressWarnings(\"deprecation\")");
    }

    @Test
    void rowsThatAreRemovedByHandLetTypesGo() throws Exception {
        assertThat(broken(shop(oneOf(CARD, BANK), CARD_SCHEMA, BANK_SCHEMA), shop(CARD, CARD_SCHEMA)))
                .isEmpty();
        Path lock = folder.resolve("quire.lock");
        String text = Files.readString(lock);
        assertThat(text).contains("      Bank: []\n");
        Files.writeString(lock, text.replace("      Bank: []\n", ""));
        ClientGenerator.generate(new TwoClients(folder).options("gone"));
        assertThat(folder.resolve("gone/com/shop/model/Bank.java")).doesNotExist();
        assertThat(folder.resolve("gone/com/shop/model/OrderPayment.java")).doesNotExist();
    }
}
