package dev.quire.clients.stripe.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.DeadlineException;
import dev.quire.client.errors.RefusedTargetException;
import dev.quire.client.errors.TransportException;
import dev.quire.client.http.CallListener;
import dev.quire.client.http.CallOptions;
import dev.quire.client.http.Reply;
import dev.quire.client.http.Retries;
import dev.quire.client.testing.ManualTiming;
import dev.quire.client.testing.ScriptedTransport;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.contracts.Payloads;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** How a program tests itself with the real client over a scripted transport: no sockets, no waiting. */
class ScriptedClientTest {
    private static final String FIRST = "{\"has_more\":true,\"data\":[{\"id\":\"il_1\"},{\"id\":\"il_2\"}]}";
    private static final String LAST = "{\"has_more\":false,\"data\":[{\"id\":\"il_3\"}]}";

    private final ScriptedTransport script = new ScriptedTransport();
    private final ManualTiming timing = new ManualTiming();
    private final StripeClient stripe = StripeClient.builder()
            .credentials(Credentials.basic("sk_live_secret", ""))
            .transport(script)
            .timing(timing)
            .listener(CallListener.none())
            .build();

    @Test
    void listIsWalkedOverTheScript() {
        script.thenJson(200, FIRST).thenJson(429, "{}").thenJson(200, LAST);
        assertThat(lines().stream().map(InvoiceLineItem::id)).containsExactly("il_1", "il_2", "il_3");
        assertThat(script.requests())
                .extracting(request -> request.uri().toString())
                .containsExactly(
                        "https://api.stripe.com/v1/invoices/in_1/lines",
                        "https://api.stripe.com/v1/invoices/in_1/lines?starting_after=il_2",
                        "https://api.stripe.com/v1/invoices/in_1/lines?starting_after=il_2");
        assertThat(timing.pauses()).hasSize(1);
        assertThat(script.remaining()).isZero();
    }

    @Test
    void publishedPayloadIsAnAnswer() {
        String payload = Payloads.of("stripe", "list-invoice-line-items");
        script.when(request -> request.method().equals("GET"), request -> Reply.json(200, payload));
        assertThat(lines().toList(1))
                .isEqualTo(InvoiceLineItemList.fromJson(payload).data());
    }

    @Test
    void scriptThatIsOverFailsTheTest() {
        script.thenJson(200, FIRST);
        assertThatThrownBy(() -> lines().toList(10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("script is over");
    }

    @Test
    void brokenConnectionIsTriedAgainAndThenThrown() {
        script.thenFail(new IOException("cut"))
                .thenJson(200, FIRST)
                .thenFail(new IOException("cut"))
                .thenFail(new IOException("cut"));
        InvoiceLineItems once =
                lines().with(CallOptions.none().retries(Retries.standard().atMost(1)));
        assertThatThrownBy(() -> once.toList(10)).isInstanceOfSatisfying(TransportException.class, e -> {
            assertThat(e.walk()).isNotNull();
            assertThat(e.walk().itemsDelivered()).isEqualTo(2);
        });
    }

    @Test
    void answerThatNeverComesMeetsTheDeadlineWithoutWaiting() {
        script.thenStall();
        CompletableFuture<InvoiceLineItemList> later =
                stripe.invoices().calls().listInvoiceLineItems("in_1").async();
        assertThat(later).isNotDone();
        timing.advance(Duration.ofMinutes(6));
        assertThatThrownBy(later::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(DeadlineException.class);
    }

    @Test
    void redirectToAnotherHostCarriesNoCredentials() {
        script.then(Reply.json(302, "").with("Location", "https://elsewhere.example/lines"))
                .thenJson(200, LAST);
        CallOptions trace = CallOptions.none().header("X-Trace", "t1");
        assertThat(lines().with(trace).toList(10)).hasSize(1);
        assertThat(script.requests().get(0).headers().first("X-Trace")).isEqualTo("t1");
        assertThat(script.lastRequest().uri()).hasHost("elsewhere.example");
        assertThat(script.lastRequest().headers().asMap()).doesNotContainKeys("Authorization", "X-Trace");
    }

    @Test
    void redirectToPlainHttpIsRefused() {
        script.then(Reply.json(302, "").with("Location", "http://api.stripe.com/lines"));
        assertThatThrownBy(() -> lines().toList(10)).isInstanceOfSatisfying(RefusedTargetException.class, e -> {
            assertThat(e.origin()).startsWith("http://api.stripe.com");
            assertThat(e.walk()).isNotNull();
        });
        assertThat(script.requests()).hasSize(1);
    }

    @Test
    void secretIsInNoText() {
        script.thenJson(200, LAST);
        lines().forEach(line -> {});
        assertThat(script.lastRequest().headers().first("Authorization")).startsWith("Basic ");
        assertThat(new Object[] {
                    stripe,
                    stripe.invoices(),
                    lines(),
                    stripe.invoices().calls().listInvoiceLineItems("in_1"),
                    script.lastRequest(),
                    script.lastRequest().headers(),
                    Credentials.basic("sk_live_secret", "")
                })
                .extracting(Object::toString)
                .noneMatch(text -> text.contains("sk_live_secret") || text.contains("c2tfbGl2ZV9zZWNyZXQ6"));
    }

    private InvoiceLineItems lines() {
        return stripe.invoices().listInvoiceLineItems("in_1");
    }
}
