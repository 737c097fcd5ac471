package dev.quire.examples.vendorserver;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Answers like Stripe: pages by the id of a line item, in both directions. */
final class StripeApi implements Vendor {
    private static final int DEFAULT_LIMIT = 10;
    private static final int GREATEST_LIMIT = 100;
    private static final String DOCUMENTATION = "https://stripe.com/docs/error-codes/";
    private static final AtomicLong SERIAL = new AtomicLong();

    private final Lists<StripeLine> invoices;
    private final String secretKey;
    private final Map<String, Map<String, Integer>> places = new ConcurrentHashMap<>();

    StripeApi(Lists<StripeLine> invoices, String secretKey) {
        this.invoices = invoices;
        this.secretKey = secretKey;
    }

    @Override
    public Answer answer(Ask ask) {
        authorize(ask.request());
        String version = ask.request().header("Stripe-Version");
        if (version != null && !version.matches("\\d{4}-\\d{2}-\\d{2}(\\.[a-z]+)?")) {
            throw new Refusal(400, "", "Invalid Stripe API version: " + version, null);
        }
        // A request without a version gets the one that the account was opened with.
        return headed(Answer.of(200, page(ask))).withHeader("Stripe-Version", version == null ? "2019-12-03" : version);
    }

    @Override
    public Answer error(Refusal refusal) {
        JsonObject error = new JsonObject();
        boolean documented = List.of("resource_missing", "parameter_invalid_integer", "rate_limit")
                .contains(refusal.code());
        if (documented) {
            error.text("code", refusal.code()).text("doc_url", DOCUMENTATION + refusal.code());
        }
        error.text("message", refusal.text());
        if (refusal.parameter() != null) {
            error.text("param", refusal.parameter());
        }
        error.text("type", refusal.status() >= 500 ? "api_error" : "invalid_request_error");
        return headed(Answer.of(
                refusal.status(), new JsonObject().raw("error", error.json()).json()));
    }

    private void authorize(RecordedRequest request) {
        String pair = secretKey + ":";
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        String sent = request.header("Authorization");
        if (!basic.equals(sent) && !("Bearer " + secretKey).equals(sent)) {
            throw Refusal.ofStatus(401);
        }
    }

    private String page(Ask ask) {
        String invoice = ask.pathValues().get(0);
        List<StripeLine> lines = invoices.find(invoice);
        if (lines == null) {
            throw new Refusal(404, "resource_missing", "No such invoice: '" + invoice + "'", "invoice");
        }
        Query query = ask.query();
        Slice slice = slice(places.computeIfAbsent(invoice, key -> places(lines)), query);
        List<StripeLine> sent = lines.subList(slice.from(), ask.empty() ? slice.from() : slice.to());
        return list(invoice, slice.more(), items(sent, query));
    }

    /** Finds what lies after, or just before, the cursor; there is more if that leaves lines in the same direction. */
    private static Slice slice(Map<String, Integer> places, Query query) {
        int limit = limit(query);
        String after = query.value("starting_after");
        String before = query.value("ending_before");
        if (after != null && before != null) {
            String text = "Received both starting_after and ending_before parameters. Please pass in only one.";
            throw new Refusal(400, "", text, null);
        }
        if (before != null) {
            int to = position(places, before, "ending_before");
            int from = Math.max(0, to - limit);
            return new Slice(from, to, from > 0);
        }
        int from = after == null ? 0 : position(places, after, "starting_after") + 1;
        int to = Math.min(places.size(), from + limit);
        return new Slice(from, to, to < places.size());
    }

    private record Slice(int from, int to, boolean more) {}

    private static String list(String invoice, boolean more, List<Item> items) {
        return new JsonObject()
                .text("object", "list")
                .text("url", "/v1/invoices/" + invoice + "/lines")
                .flag("has_more", more)
                .raw("data", Item.array(items))
                .json();
    }

    private static List<Item> items(List<StripeLine> lines, Query query) {
        boolean expanded = query.values("expand[]").contains("data.discounts")
                || query.values("expand[0]").contains("data.discounts");
        return lines.stream()
                .map(line -> expanded ? line.expanded() : line.item())
                .toList();
    }

    private static int limit(Query query) {
        try {
            return query.integer("limit", DEFAULT_LIMIT, 1, GREATEST_LIMIT);
        } catch (Refusal refusal) {
            throw Refusal.parameter("limit", "parameter_invalid_integer", refusal.text());
        }
    }

    private static Map<String, Integer> places(List<StripeLine> lines) {
        Map<String, Integer> places = new HashMap<>();
        lines.forEach(line -> places.put(line.item().id(), places.size()));
        return places;
    }

    private static int position(Map<String, Integer> places, String id, String parameter) {
        Integer place = places.get(id);
        if (place == null) {
            throw Refusal.parameter(parameter, "resource_missing", "No such invoice line item: '" + id + "'");
        }
        return place;
    }

    private static Answer headed(Answer answer) {
        return answer.withHeader("Request-Id", "req_example" + SERIAL.incrementAndGet());
    }
}
