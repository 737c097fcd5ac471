import dev.quire.client.auth.Credentials;
import dev.quire.client.paging.Paged;
import dev.quire.clients.paygentic.ListLineItemsQuery;
import dev.quire.clients.paygentic.PaygenticClient;
import dev.quire.clients.planetscale.PlanetScaleClient;
import dev.quire.clients.stripe.StripeClient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Programs that call released clients. They are compiled once, together with a release ({@code freeze}), and run on every later
 * runtime as they were compiled.
 */
public final class Callers {

    private Callers() {}

    /** The ids of an invoice's line items in order, then their sum. */
    public static List<String> planetscale(String server, String credential, String organization, String invoice) {
        try (PlanetScaleClient client = PlanetScaleClient.builder()
                .baseUrl(server)
                .credentials(Credentials.apiKeyHeader("Authorization", credential))
                .build()) {
            return told(
                    client.invoices().getInvoiceLineItems(organization, invoice), item -> item.id(), item -> item.subtotal());
        }
    }

    /** Those of a subscription. */
    public static List<String> paygentic(String server, String credential, String subscription) {
        try (PaygenticClient client = PaygenticClient.builder()
                .baseUrl(server)
                .credentials(Credentials.bearer(credential))
                .build()) {
            ListLineItemsQuery query = new ListLineItemsQuery().subscriptionId(subscription);
            return told(client.invoices().listLineItems(query), item -> item.id(), item -> item.total());
        }
    }

    /** Those of an invoice, in cents. */
    public static List<String> stripe(String server, String credential, String invoice) {
        try (StripeClient client = StripeClient.builder()
                .baseUrl(server)
                .credentials(Credentials.basic(credential, ""))
                .build()) {
            return told(
                    client.invoices().listInvoiceLineItems(invoice).pageSize(100),
                    item -> item.id(),
                    item -> BigDecimal.valueOf(item.amount()));
        }
    }

    private static <T> List<String> told(Paged<T> items, Function<T, String> id, Function<T, BigDecimal> amount) {
        List<String> told = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (T item : items) {
            told.add(id.apply(item));
            sum = sum.add(amount.apply(item));
        }
        told.add(sum.stripTrailingZeros().toPlainString());
        return told;
    }
}
