package dev.quire.examples.vendorserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanetScaleTest {
    private VendorServer server;
    private Browser browser;
    private String invoice;

    @BeforeEach
    void start() {
        server = VendorServer.start();
        browser = new Browser(server);
        invoice = path(server.planetscale().invoiceId());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void walkByPageNumberFindsEveryLineItem() {
        GroundTruth truth = server.planetscale().lineItems(server.planetscale().invoiceId());
        List<String> ids = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        JsonNode next = Browser.parse("1");
        while (!next.isNull()) {
            JsonNode page = browser.json(invoice + "/line-items?per_page=100&page=" + next.asInt());
            ids.addAll(Browser.texts(page.get("data"), "id"));
            for (JsonNode item : page.get("data")) {
                sum = sum.add(item.get("subtotal").decimalValue());
            }
            next = page.get("next_page");
        }
        assertThat(ids).hasSize(2_517).doesNotHaveDuplicates().isEqualTo(truth.ids());
        assertThat(sum).isEqualByComparingTo(truth.sum());
        assertThat(browser.json(invoice).get("total").decimalValue()).isEqualByComparingTo(sum);
        assertThat(server.requests().count(Endpoint.PLANETSCALE_LINE_ITEMS)).isEqualTo(26);
        assertThat(server.requests().count(Endpoint.PLANETSCALE_INVOICE)).isEqualTo(1);
    }

    @Test
    void firstPageHasDefaultSizeAndNoPredecessor() {
        JsonNode page = browser.json(invoice + "/line-items");
        assertThat(page.get("data")).hasSize(25);
        assertThat(page.get("current_page").intValue()).isEqualTo(1);
        assertThat(page.get("prev_page").isNull()).isTrue();
        assertThat(page.get("prev_page_url").isNull()).isTrue();
        assertThat(page.get("next_page").intValue()).isEqualTo(2);
    }

    @Test
    void nextPageUrlLeadsToTheNextPage() {
        String url = browser.json(invoice + "/line-items?per_page=7")
                .get("next_page_url")
                .textValue();
        String path =
                URI.create(url).toString().substring(server.baseUri().toString().length());
        assertThat(browser.json(path)).isEqualTo(browser.json(invoice + "/line-items?page=2&per_page=7"));
    }

    @Test
    void lastPageHasNullsAndPagesBeyondAreEmpty() {
        JsonNode last = browser.json(invoice + "/line-items?per_page=100&page=26");
        assertThat(last.get("data")).hasSize(17);
        assertThat(last.get("next_page").isNull()).isTrue();
        assertThat(last.get("next_page_url").isNull()).isTrue();
        JsonNode beyond = browser.json(invoice + "/line-items?per_page=100&page=27");
        assertThat(beyond.get("data")).isEmpty();
        assertThat(beyond.get("next_page").isNull()).isTrue();
    }

    @Test
    void pageSizeIsCappedWithoutAWord() {
        assertThat(browser.json(invoice + "/line-items?per_page=5000").get("data"))
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "per_page=0", "per_page=-1"})
    void badNumbersAreRefused(String query) {
        assertThat(browser.get(invoice + "/line-items?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void errorsHaveCodeAndMessage() {
        JsonNode unauthorized =
                Browser.parse(browser.send(browser.anonymous(invoice).header("Authorization", "a:b"))
                        .body());
        assertThat(unauthorized.get("code").textValue()).isEqualTo("unauthorized");
        assertThat(unauthorized.get("message").textValue()).isNotEmpty();
        assertThat(browser.send(browser.anonymous(invoice)).statusCode()).isEqualTo(401);
        assertThat(browser.get(path("nosuch")).statusCode()).isEqualTo(404);
        assertThat(browser.get(invoice.replace("acme", "other")).statusCode()).isEqualTo(404);
    }

    @Test
    void invoicesCanBeAddedInAnySize() {
        String empty = server.planetscale().addInvoice(0);
        JsonNode page = browser.json(path(empty) + "/line-items");
        assertThat(page.get("data")).isEmpty();
        assertThat(page.get("next_page").isNull()).isTrue();
        String exact = server.planetscale().addInvoice(50);
        assertThat(browser.json(path(exact) + "/line-items?page=2")
                        .get("next_page")
                        .isNull())
                .isTrue();
    }

    private String path(String id) {
        return "/planetscale/v1/organizations/acme/invoices/" + id;
    }
}
