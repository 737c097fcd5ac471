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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaygenticTest {
    private VendorServer server;
    private Paygentic paygentic;
    private Browser browser;

    @BeforeEach
    void start() {
        server = VendorServer.start();
        paygentic = server.paygentic();
        browser = new Browser(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void walkByTokenFindsEveryLineItem() {
        GroundTruth truth = paygentic.invoiceLineItems(paygentic.invoiceId());
        List<String> ids = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        String token = null;
        do {
            String query = token == null ? "?limit=1000" : "?limit=1000&pageToken=" + token;
            JsonNode page = browser.json(invoice(paygentic.invoiceId()) + query);
            assertThat(page.get("totalCount").intValue()).isEqualTo(4_211);
            ids.addAll(Browser.texts(page.get("lineItems"), "eventId"));
            for (JsonNode item : page.get("lineItems")) {
                sum = sum.add(new BigDecimal(item.get("totalAmount").textValue()));
            }
            token = page.get("nextPageToken").textValue();
        } while (token != null);
        assertThat(ids).hasSize(4_211).doesNotHaveDuplicates().isEqualTo(truth.ids());
        assertThat(sum).isEqualTo(truth.sum());
        assertThat(server.requests().count(Endpoint.PAYGENTIC_INVOICE_LINE_ITEMS))
                .isEqualTo(5);
    }

    @Test
    void amountsAreExact() {
        for (JsonNode item : browser.json(invoice(paygentic.invoiceId())).get("lineItems")) {
            BigDecimal price = item.get("quantity").decimalValue().multiply(money(item, "unitPrice"));
            assertThat(money(item, "totalPrice")).isEqualByComparingTo(price);
            assertThat(money(item, "totalAmount"))
                    .isEqualTo(money(item, "totalPrice").add(money(item, "totalTax")));
        }
    }

    @Test
    void tokensAreBoundToTheirInvoice() {
        String token = browser.json(invoice(paygentic.invoiceId()))
                .get("nextPageToken")
                .textValue();
        String other = invoice(paygentic.addInvoice(4_211));
        assertThat(refusedField(browser.get(other + "?pageToken=" + token))).isEqualTo("pageToken");
        assertThat(refusedField(browser.get(other + "?pageToken=made%20up"))).isEqualTo("pageToken");
    }

    @Test
    void walkByOffsetFindsEveryLineItem() {
        GroundTruth truth = paygentic.lineItems(paygentic.subscriptionId());
        List<String> ids = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        JsonNode page;
        do {
            page = browser.json(list() + "&offset=" + ids.size());
            ids.addAll(Browser.texts(page.get("data"), "id"));
            for (JsonNode item : page.get("data")) {
                sum = sum.add(money(item, "total"));
            }
        } while (ids.size() < page.get("totalCount").intValue());
        assertThat(ids).hasSize(3_333).doesNotHaveDuplicates().isEqualTo(truth.ids());
        assertThat(sum).isEqualTo(truth.sum());
        assertThat(server.requests().count(Endpoint.PAYGENTIC_LINE_ITEMS)).isEqualTo(34);
        assertThat(browser.json(list() + "&offset=3333").get("data")).isEmpty();
    }

    @Test
    void filtersNarrowTheList() {
        String invoice = paygentic.invoicesOf(paygentic.subscriptionId()).get(1);
        GroundTruth onInvoice = paygentic.lineItemsOnInvoice(paygentic.subscriptionId(), invoice);
        JsonNode byInvoice = browser.json("/paygentic/v2/invoices/lineItems?limit=1000&invoiceId=" + invoice);
        assertThat(Browser.texts(byInvoice.get("data"), "id")).isEqualTo(onInvoice.ids());
        assertThat(browser.json(list() + "&invoiceId=" + invoice)
                        .get("totalCount")
                        .intValue())
                .isEqualTo(onInvoice.count());
        GroundTruth pending = paygentic.lineItems(paygentic.subscriptionId(), "pending");
        GroundTruth invoiced = paygentic.lineItems(paygentic.subscriptionId(), "invoiced");
        assertThat(pending.count() + invoiced.count()).isEqualTo(3_333);
        JsonNode byStatus = browser.json(list() + "&status=pending");
        assertThat(byStatus.get("totalCount").intValue()).isEqualTo(pending.count());
        assertThat(byStatus.get("data").get(0).get("invoiceId").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11000, 1000", "12000, 1000"})
    void offsetsAreRefusedAboveTenThousand(int items, int lastPage) {
        String list = "/paygentic/v2/invoices/lineItems?limit=1000&subscriptionId=" + paygentic.addSubscription(items);
        JsonNode last = browser.json(list + "&offset=10000");
        assertThat(last.get("data")).hasSize(lastPage);
        assertThat(last.get("totalCount").intValue()).isEqualTo(items);
        assertThat(refusedField(browser.get(list + "&offset=10001"))).isEqualTo("offset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?limit=5",
                "?subscriptionId=sub_abc&limit=0",
                "?subscriptionId=sub_abc&limit=1001",
                "?subscriptionId=sub-abc",
                "?invoiceId=abc",
                "?invoiceId=inv_abc&status=pending",
                "?subscriptionId=sub_abc&status=paid",
                "?subscriptionId=sub_abc&offset=-1"
            })
    void badQueriesAreRefused(String query) {
        HttpResponse<String> response = browser.get("/paygentic/v2/invoices/lineItems" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Browser.parse(response.body()).get("error").textValue()).isEqualTo("validation_error");
    }

    @Test
    void errorsHaveCodeAndMessage() {
        assertThat(browser.send(browser.anonymous(invoice(paygentic.invoiceId())))
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> missing = browser.get(invoice("inv_nosuch"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Browser.parse(missing.body()).get("error").textValue()).isEqualTo("not_found");
        assertThat(browser.get("/paygentic/v2/invoices/lineItems?subscriptionId=sub_no")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get(invoice(paygentic.invoiceId()) + "?limit=1001").statusCode())
                .isEqualTo(400);
    }

    private String list() {
        return "/paygentic/v2/invoices/lineItems?subscriptionId=" + paygentic.subscriptionId();
    }

    private static String invoice(String id) {
        return "/paygentic/v2/invoices/" + id + "/lineItems";
    }

    private static BigDecimal money(JsonNode item, String member) {
        return new BigDecimal(item.get(member).textValue());
    }

    private static String refusedField(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        return Browser.parse(response.body()).get("errors").get(0).get("field").textValue();
    }
}
