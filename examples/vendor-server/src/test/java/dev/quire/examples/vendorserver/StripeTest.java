package dev.quire.examples.vendorserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeTest {
    private VendorServer server;
    private Browser browser;
    private GroundTruth truth;
    private String lines;

    @BeforeEach
    void start() {
        server = VendorServer.start();
        browser = new Browser(server);
        truth = server.stripe().lineItems(server.stripe().invoiceId());
        lines = "/stripe/v1/invoices/" + server.stripe().invoiceId() + "/lines";
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void walkForwardFindsEveryLineItem() {
        List<String> ids = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        JsonNode page = browser.json(lines + "?limit=100");
        while (true) {
            ids.addAll(Browser.texts(page.get("data"), "id"));
            for (JsonNode line : page.get("data")) {
                sum = sum.add(line.get("amount").decimalValue());
            }
            if (!page.get("has_more").booleanValue()) {
                break;
            }
            page = browser.json(lines + "?limit=100&starting_after=" + ids.get(ids.size() - 1));
        }
        assertThat(ids).hasSize(1_987).doesNotHaveDuplicates().isEqualTo(truth.ids());
        assertThat(sum).isEqualByComparingTo(truth.sum());
        assertThat(server.requests().count(Endpoint.STRIPE_INVOICE_LINES)).isEqualTo(20);
    }

    @Test
    void goingBackGivesTheItemsJustBeforeInListOrder() {
        JsonNode page =
                browser.json(lines + "?limit=5&ending_before=" + truth.ids().get(12));
        assertThat(Browser.texts(page.get("data"), "id")).isEqualTo(truth.ids().subList(7, 12));
        assertThat(page.get("has_more").booleanValue()).isTrue();
        JsonNode first =
                browser.json(lines + "?limit=5&ending_before=" + truth.ids().get(3));
        assertThat(Browser.texts(first.get("data"), "id")).isEqualTo(truth.ids().subList(0, 3));
        assertThat(first.get("has_more").booleanValue()).isFalse();
        JsonNode none = browser.json(lines + "?ending_before=" + truth.ids().get(0));
        assertThat(none.get("data")).isEmpty();
        assertThat(none.get("has_more").booleanValue()).isFalse();
    }

    @Test
    void hasMoreSpeaksForTheDirectionAsked() {
        String last = truth.ids().get(1_986);
        assertThat(browser.json(lines + "?ending_before=" + last)
                        .get("has_more")
                        .booleanValue())
                .isTrue();
        JsonNode after = browser.json(lines + "?starting_after=" + last);
        assertThat(after.get("data")).isEmpty();
        assertThat(after.get("has_more").booleanValue()).isFalse();
    }

    @Test
    void defaultIsTenLines() {
        assertThat(browser.json(lines).get("data")).hasSize(10);
        assertThat(browser.json(lines).get("url").textValue()).isEqualTo(lines.substring("/stripe".length()));
    }

    @Test
    void bothCursorsAreRefused() {
        String id = truth.ids().get(5);
        JsonNode error = error(browser.get(lines + "?starting_after=" + id + "&ending_before=" + id), 400);
        assertThat(error.get("type").textValue()).isEqualTo("invalid_request_error");
        assertThat(error.get("message").textValue()).contains("starting_after").contains("ending_before");
    }

    @Test
    void unknownIdsAreMissingResources() {
        JsonNode cursor = error(browser.get(lines + "?starting_after=il_nosuch"), 400);
        assertThat(cursor.get("code").textValue()).isEqualTo("resource_missing");
        assertThat(cursor.get("param").textValue()).isEqualTo("starting_after");
        JsonNode invoice = error(browser.get("/stripe/v1/invoices/in_nosuch/lines"), 404);
        assertThat(invoice.get("code").textValue()).isEqualTo("resource_missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "ten"})
    void limitsOutOfRangeAreRefused(String limit) {
        JsonNode error = error(browser.get(lines + "?limit=" + limit), 400);
        assertThat(error.get("param").textValue()).isEqualTo("limit");
        assertThat(error.get("code").textValue()).isEqualTo("parameter_invalid_integer");
    }

    @Test
    void keyIsTheUserNameOfBasicOrABearerToken() {
        String key = server.stripe().secretKey();
        assertThat(browser.send(browser.anonymous(lines).header("Authorization", "Bearer " + key))
                        .statusCode())
                .isEqualTo(200);
        error(browser.send(browser.anonymous(lines).header("Authorization", "Bearer sk_other")), 401);
        error(browser.send(browser.anonymous(lines)), 401);
        error(browser.send(browser.anonymous(lines).header("Authorization", "Basic c2tfb3RoZXI6")), 401);
    }

    @Test
    void versionIsEchoedAndChecked() {
        HttpResponse<String> pinned = browser.send(browser.request(lines).header("Stripe-Version", "2023-08-16"));
        assertThat(pinned.headers().firstValue("Stripe-Version")).contains("2023-08-16");
        assertThat(pinned.headers().firstValue("Request-Id")).isPresent();
        assertThat(browser.get(lines).headers().firstValue("Stripe-Version").orElseThrow())
                .isNotEqualTo(server.stripe().apiVersion());
        HttpResponse<String> named = browser.send(browser.request(lines).header("Stripe-Version", "2025-03-31.basil"));
        assertThat(named.headers().firstValue("Stripe-Version")).contains("2025-03-31.basil");
        error(browser.send(browser.request(lines).header("Stripe-Version", "latest")), 400);
    }

    @Test
    void discountsAreIdsUntilTheyAreExpanded() {
        JsonNode ids = firstDiscount(browser.json(lines + "?limit=100").get("data"));
        JsonNode objects = firstDiscount(
                browser.json(lines + "?limit=100&expand%5B%5D=data.discounts").get("data"));
        assertThat(ids.isTextual()).isTrue();
        assertThat(objects.get("id")).isEqualTo(ids);
        assertThat(objects.get("coupon").get("object").textValue()).isEqualTo("coupon");
    }

    @Test
    void linesShowEveryVariant() {
        JsonNode data = browser.json(lines + "?limit=100").get("data");
        assertThat(Browser.texts(data, "type")).contains("invoiceitem", "subscription");
        assertThat(data.findValues("recurring")).anyMatch(JsonNode::isNull).anyMatch(JsonNode::isObject);
        assertThat(data.findValues("transform_quantity")).anyMatch(JsonNode::isObject);
        assertThat(data.findValues("custom_unit_amount")).anyMatch(JsonNode::isObject);
        assertThat(data.findValues("tiers_mode")).anyMatch(JsonNode::isTextual);
        assertThat(data.findValues("credited_items")).anyMatch(JsonNode::isObject);
        assertThat(data.findValues("unit_amount")).anyMatch(JsonNode::isNull);
        assertThat(data.findValues("tax_rates")).anyMatch(rates -> rates.size() == 1);
        assertThat(truth.ids()).anyMatch(id -> id.startsWith("il_tmp_"));
    }

    private static JsonNode firstDiscount(JsonNode lines) {
        for (JsonNode line : lines) {
            if (line.get("discounts").size() > 0) {
                return line.get("discounts").get(0);
            }
        }
        throw new AssertionError("No line has a discount.");
    }

    private static JsonNode error(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        return Browser.parse(response.body()).get("error");
    }
}
