package stockfacts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the stock generator's clients do, each line observed against a server on this machine. */
public final class Observations {

    private static final int LONGEST = 200;

    private final Path specs;
    private final StubServer server;
    private final stock.planetscale.ApiClient planetScaleClient = new stock.planetscale.ApiClient();
    private final stock.paygentic.ApiClient paygenticClient = new stock.paygentic.ApiClient();
    private final stock.stripe.ApiClient stripeClient = new stock.stripe.ApiClient();

    private Observations(Path specs, StubServer server) {
        this.specs = specs;
        this.server = server;
        planetScaleClient.updateBaseUri(server.baseUrl());
        paygenticClient.updateBaseUri(server.baseUrl());
        stripeClient.updateBaseUri(server.baseUrl());
    }

    /** Prints a Markdown table; the argument is the folder {@code specs/}. */
    public static void main(String[] arguments) throws IOException {
        Observations facts = new Observations(Path.of(arguments[0]), StubServer.start());
        System.out.println("| what | seen |\n|---|---|");
        facts.methods();
        facts.nulls();
        facts.absences();
        facts.numbers();
        facts.enums();
        facts.roundTrips();
        facts.requests();
        facts.failures();
        System.exit(0);
    }

    private void methods() {
        fact(
                "what the methods of PlanetScale's list return",
                () -> returnTypes(stock.planetscale.api.InvoicesApi.class));
        fact("what the methods of Paygentic's lists return", () -> returnTypes(stock.paygentic.api.InvoicesApi.class));
        fact("what the methods of Stripe's list return", () -> returnTypes(stock.stripe.api.InvoicesApi.class));
    }

    private void nulls() throws IOException {
        server.replies(200, example("planetscale/examples/get-invoice-line-items-last-page.json"));
        fact(
                "PlanetScale's last page, `Integer next = page.getNextPage()`",
                () -> planetScale().getNextPage());
        fact("PlanetScale's last page, `int next = page.getNextPage()`", () -> {
            int next = planetScale().getNextPage();
            return next;
        });
    }

    private void absences() {
        server.replies(200, "{}");
        fact("PlanetScale answers `{}`: `page.getData()`", () -> planetScale().getData());
        server.replies(200, "");
        fact("PlanetScale answers 200 without a body: the page", () -> planetScale());
    }

    private void numbers() throws IOException {
        server.replies(200, "{\"current_page\": 1.9}");
        fact("an integer member is 1.9", () -> planetScale().getCurrentPage());
        server.replies(
                200,
                example("stripe/examples/list-invoice-line-items.json")
                        .replace("\"amount\": 129999", "\"amount\": 3000000000"));
        fact("Stripe's `amount` is 3000000000", () -> stripe().getData().get(0).getAmount());
    }

    private void enums() throws IOException {
        server.replies(200, example("paygentic/examples/list-line-items.json").replace("pending", "paused"));
        fact(
                "Paygentic adds a value to `status`",
                () -> paygentic().getData().get(0).getStatus());
        server.replies(
                200, example("stripe/examples/list-invoice-line-items.json").replace("invoiceitem", "new"));
        fact("Stripe adds a value to `type`", () -> stripe().getData().get(0).getType());
    }

    private void roundTrips() throws IOException {
        String json = example("planetscale/examples/get-invoice-line-items-last-page.json");
        server.replies(200, json.replace("\"data\"", "\"added\": 1, \"data\""));
        fact(
                "PlanetScale adds a member: is it there when written back",
                () -> planetScaleClient
                        .getObjectMapper()
                        .valueToTree(planetScale())
                        .has("added"));
        roundTrip(
                "paygentic/examples/get-invoice-line-items.json",
                paygenticClient.getObjectMapper(),
                stock.paygentic.model.InvoiceLineItemPage.class,
                "/lineItems/1/totalAmount");
        roundTrip(
                "paygentic/examples/list-line-items.json",
                paygenticClient.getObjectMapper(),
                stock.paygentic.model.LineItemPage.class,
                "/data/0/unitPrice");
        roundTrip(
                "stripe/examples/list-invoice-line-items.json",
                stripeClient.getObjectMapper(),
                stock.stripe.model.InvoiceLineItemList.class,
                "/data/0/unit_amount_excluding_tax");
    }

    private void roundTrip(String example, ObjectMapper mapper, Class<?> type, String pointer) throws IOException {
        String json = example(example);
        ObjectMapper exact = new ObjectMapper()
                .setNodeFactory(new JsonNodeFactory(true))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        fact("`" + example + "` read and written: `" + pointer + "`", () -> {
            JsonNode written = exact.readTree(mapper.writeValueAsString(mapper.readValue(json, type)));
            return exact.readTree(json).at(pointer) + " became " + written.at(pointer);
        });
    }

    private void requests() {
        server.replies(200, "{}");
        fact("PlanetScale's description asks for an Authorization header; sent without one of the caller's", () -> {
            planetScale();
            return server.requests();
        });
        server.replies(200, "{}");
        fact("Paygentic: neither `subscriptionId` nor `invoiceId`, limit 5000 of at most 1000", () -> {
            new stock.paygentic.api.InvoicesApi(paygenticClient).listLineItems(null, null, null, 5000, null);
            return server.requests();
        });
        server.replies(200, "{}");
        fact("path values `..` and empty", () -> {
            new stock.planetscale.api.InvoicesApi(planetScaleClient).getInvoiceLineItems("..", "", null, null);
            return server.requests();
        });
    }

    private void failures() {
        server.replies(429, "{}");
        fact("429 with `Retry-After: 0`", this::planetScale);
        System.out.println("| … requests sent | " + server.requests().size() + " |");
        server.replies(200, "{").stalls();
        planetScaleClient.setReadTimeout(Duration.ofSeconds(2));
        fact("a body that stalls, read timeout 2 s, after 10 s", () -> {
            try {
                return CompletableFuture.supplyAsync(() -> attempt(this::planetScale))
                        .get(10, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                return "still waiting";
            }
        });
    }

    private stock.planetscale.model.GetInvoiceLineItems200Response planetScale() throws Exception {
        return new stock.planetscale.api.InvoicesApi(planetScaleClient).getInvoiceLineItems("acme", "inv", 2, 25);
    }

    private stock.paygentic.model.LineItemPage paygentic() throws Exception {
        return new stock.paygentic.api.InvoicesApi(paygenticClient).listLineItems("sub", null, null, null, null);
    }

    private stock.stripe.model.InvoiceLineItemList stripe() throws Exception {
        return new stock.stripe.api.InvoicesApi(stripeClient)
                .listInvoiceLineItems("in", "2023-08-16", null, null, null);
    }

    private static String returnTypes(Class<?> api) {
        List<String> types = Arrays.stream(api.getMethods())
                .filter(method -> method.getName().contains("LineItems"))
                .map(method -> method.getGenericReturnType().getTypeName().replaceAll("[a-z0-9]+\\.", ""))
                .distinct()
                .sorted()
                .toList();
        return String.join(", ", types);
    }

    private String example(String path) throws IOException {
        return Files.readString(specs.resolve(path));
    }

    private static void fact(String what, Callable<Object> observation) {
        System.out.println("| " + what + " | " + attempt(observation) + " |");
    }

    /** What is observed as one line of text; a failure is an observation too. */
    private static String attempt(Callable<?> observation) {
        String seen;
        try {
            seen = String.valueOf(observation.call());
        } catch (Exception e) {
            seen = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        String line = seen.replaceAll("\\s+", " ").replace("|", "\\|");
        return "`" + line.substring(0, Math.min(LONGEST, line.length())) + "`";
    }
}
