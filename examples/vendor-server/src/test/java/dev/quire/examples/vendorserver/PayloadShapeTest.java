package dev.quire.examples.vendorserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers have every member of the example payloads, in their order. */
class PayloadShapeTest {
    private static final Path SPECS = Path.of("..", "..", "specs");

    @ParameterizedTest
    @MethodSource("shapes")
    void answersHaveEveryMemberOfTheExample(Shape shape) throws IOException {
        JsonNode example = Browser.parse(Files.readString(SPECS.resolve(shape.example())));
        try (VendorServer server = VendorServer.start()) {
            JsonNode answer = new Browser(server).json(shape.path(server));
            assertThat(names(answer)).isEqualTo(names(example));
            List<String> expected = names(example.at(shape.items()).get(0));
            boolean met = false;
            for (JsonNode item : answer.at(shape.items())) {
                met |= names(item).equals(expected);
            }
            assertThat(met).as("an item with exactly %s", expected).isTrue();
        }
    }

    @Test
    void stripePricesHaveEveryMemberOfTheExample() throws IOException {
        JsonNode example =
                Browser.parse(Files.readString(SPECS.resolve("stripe/examples/list-invoice-line-items.json")));
        try (VendorServer server = VendorServer.start()) {
            String path = "/stripe/v1/invoices/" + server.stripe().invoiceId() + "/lines";
            JsonNode price = new Browser(server).json(path).at("/data/0/price");
            assertThat(names(price)).isEqualTo(names(example.at("/data/0/price")));
        }
    }

    static List<Shape> shapes() {
        return List.of(
                new Shape("planetscale/examples/get-invoice-line-items-first-page.json", "/data"),
                new Shape("paygentic/examples/get-invoice-line-items.json", "/lineItems"),
                new Shape("paygentic/examples/list-line-items.json", "/data"),
                new Shape("stripe/examples/list-invoice-line-items.json", "/data"));
    }

    /** An example payload and where its items are. */
    record Shape(String example, String items) {
        String path(VendorServer server) {
            return switch (example.substring(0, example.indexOf('.'))) {
                case "planetscale/examples/get-invoice-line-items-first-page" ->
                    "/planetscale/v1/organizations/acme/invoices/"
                            + server.planetscale().invoiceId() + "/line-items";
                case "paygentic/examples/get-invoice-line-items" ->
                    "/paygentic/v2/invoices/" + server.paygentic().invoiceId() + "/lineItems";
                case "paygentic/examples/list-line-items" ->
                    "/paygentic/v2/invoices/lineItems?subscriptionId="
                            + server.paygentic().subscriptionId();
                default -> "/stripe/v1/invoices/" + server.stripe().invoiceId() + "/lines";
            };
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
