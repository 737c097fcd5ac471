package dev.quire.examples.vendorserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private VendorServer server;
    private Browser browser;
    private String lines;
    private String tokens;

    @BeforeEach
    void start() {
        server = VendorServer.start();
        browser = new Browser(server);
        lines = "/stripe/v1/invoices/" + server.stripe().invoiceId() + "/lines";
        tokens = "/paygentic/v2/invoices/" + server.paygentic().invoiceId() + "/lineItems";
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void faultsMeetOneRequestEachInOrder() {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.none(), Fault.status(429, 7), Fault.status(503));
        assertThat(browser.get(lines).statusCode()).isEqualTo(200);
        HttpResponse<String> limited = browser.get(lines);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("7");
        assertThat(Browser.parse(limited.body()).at("/error/code").textValue()).isEqualTo("rate_limit");
        assertThat(browser.get(tokens).statusCode()).as("another endpoint").isEqualTo(200);
        assertThat(server.faults().remaining()).isEqualTo(1);
        HttpResponse<String> unavailable = browser.get(lines);
        assertThat(unavailable.statusCode()).isEqualTo(503);
        assertThat(unavailable.headers().firstValue("Retry-After")).isEmpty();
        assertThat(browser.get(lines).statusCode()).isEqualTo(200);
        assertThat(server.requests().count(Endpoint.STRIPE_INVOICE_LINES)).isEqualTo(4);
    }

    @Test
    void pathsCanBeChosenByPredicate() {
        server.faults().next(path -> path.startsWith("/paygentic"), Fault.status(500), Fault.status(500));
        assertThat(browser.get(lines).statusCode()).isEqualTo(200);
        assertThat(browser.get(tokens).statusCode()).isEqualTo(500);
        server.faults().clear();
        assertThat(browser.get(tokens).statusCode()).isEqualTo(200);
    }

    @Test
    void stalledBodyStopsAfterTheBytesAndStaysOpen() throws Exception {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.stallBody(100));
        HttpResponse<InputStream> response =
                browser.http().send(browser.request(lines).build(), HttpResponse.BodyHandlers.ofInputStream());
        InputStream body = response.body();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(body.readNBytes(100)).hasSize(100);
        CompletableFuture<Integer> next = CompletableFuture.supplyAsync(() -> {
            try {
                return body.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThatThrownBy(() -> next.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        server.close();
        assertThatThrownBy(() -> next.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void cutBodyClosesTheConnectionBeforeTheEnd() throws Exception {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.cutBody(100));
        HttpResponse<InputStream> response =
                browser.http().send(browser.request(lines).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isGreaterThan(100);
        assertThat(response.body().readNBytes(100)).hasSize(100);
        assertThatThrownBy(() -> response.body().read()).isInstanceOf(IOException.class);
        assertThat(browser.get(lines).statusCode()).as("the next request").isEqualTo(200);
    }

    @Test
    void malformedJsonIsWholeAsHttp() {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.malformedJson());
        HttpResponse<String> response = browser.get(lines);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> Browser.parse(response.body())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void delayedAnswerArrivesWhole() {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.delay(Duration.ofMillis(200)));
        long start = System.nanoTime();
        assertThat(browser.json(lines).get("data")).hasSize(10);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void bodyAndHeadersCanBeReplaced() {
        server.faults()
                .next(
                        Endpoint.STRIPE_INVOICE_LINES,
                        Fault.replaceBody("{\"data\":[]}"),
                        Fault.header("Stripe-Version", "2024-04-10"));
        assertThat(browser.get(lines).body()).isEqualTo("{\"data\":[]}");
        assertThat(browser.get(lines).headers().firstValue("Stripe-Version")).contains("2024-04-10");
    }

    @Test
    void emptyPagesByTokenLoseNothing() {
        server.faults().next(Endpoint.PAYGENTIC_INVOICE_LINE_ITEMS, Fault.none(), Fault.emptyPage(), Fault.emptyPage());
        List<String> ids = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        String token = null;
        do {
            JsonNode page = browser.json(tokens + "?limit=1000" + (token == null ? "" : "&pageToken=" + token));
            ids.addAll(Browser.texts(page.get("lineItems"), "eventId"));
            token = page.get("nextPageToken").textValue();
            seen.add(token);
        } while (token != null);
        assertThat(ids)
                .isEqualTo(server.paygentic()
                        .invoiceLineItems(server.paygentic().invoiceId())
                        .ids());
        assertThat(seen).as("tokens").doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void emptyPageKeepsWhatLeadsOn() {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.emptyPage());
        JsonNode page = browser.json(lines);
        assertThat(page.get("data")).isEmpty();
        assertThat(page.get("has_more").booleanValue()).isTrue();
        server.faults().next(Endpoint.PLANETSCALE_LINE_ITEMS, Fault.emptyPage());
        JsonNode numbered = browser.json("/planetscale/v1/organizations/acme/invoices/"
                + server.planetscale().invoiceId() + "/line-items?page=2");
        assertThat(numbered.get("data")).isEmpty();
        assertThat(numbered.get("next_page").intValue()).isEqualTo(3);
    }

    @Test
    void requestsAreRecordedAsTheyArrived() {
        browser.send(browser.request(lines + "?starting_after=il%20x&limit=3").header("X-Trace", "t1"));
        RecordedRequest request = server.requests().last();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.path()).isEqualTo(lines);
        assertThat(request.query()).isEqualTo("starting_after=il%20x&limit=3");
        assertThat(request.queryParameter("starting_after")).isEqualTo("il x");
        assertThat(request.queryParameter("ending_before")).isNull();
        assertThat(request.header("x-TRACE")).isEqualTo("t1");
        server.requests().clear();
        assertThat(server.requests().all()).isEmpty();
    }

    @Test
    void parallelRequestsAreAllAnsweredAndCounted() throws Exception {
        int requests = 40;
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.status(500), Fault.status(500), Fault.status(500));
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Integer>> statuses = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            statuses.add(CompletableFuture.supplyAsync(() -> {
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return browser.get(lines).statusCode();
            }));
        }
        go.countDown();
        int failed = 0;
        for (CompletableFuture<Integer> status : statuses) {
            failed += status.get(20, TimeUnit.SECONDS) == 500 ? 1 : 0;
        }
        assertThat(failed).isEqualTo(3);
        assertThat(server.requests().count(Endpoint.STRIPE_INVOICE_LINES)).isEqualTo(requests);
    }

    @Test
    void onlyGetIsAllowedAndOtherPathsAreNotFound() {
        assertThat(browser.send(browser.request(lines).DELETE()).statusCode()).isEqualTo(405);
        assertThat(browser.get("/stripe/v1/invoices").statusCode()).isEqualTo(404);
        assertThat(browser.get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void everyServerHoldsTheSame() {
        try (VendorServer other = VendorServer.start()) {
            String id = server.stripe().invoiceId();
            assertThat(other.stripe().invoiceId()).isEqualTo(id);
            assertThat(other.stripe().lineItems(id)).isEqualTo(server.stripe().lineItems(id));
            assertThat(new Browser(other).get(lines).body())
                    .isEqualTo(browser.get(lines).body());
        }
    }
}
