package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers like Paygentic: the lines of an invoice by opaque token, those of a subscription by offset. */
final class PaygenticApi implements Vendor {
    private static final int DEFAULT_LIMIT = 100;
    private static final int GREATEST_LIMIT = 1_000;
    private static final int GREATEST_OFFSET = 10_000;

    private final String apiKey;
    private final Lists<Item> invoices;
    private final Lists<PaygenticLine> subscriptions;

    PaygenticApi(String apiKey, Lists<Item> invoices, Lists<PaygenticLine> subscriptions) {
        this.apiKey = apiKey;
        this.invoices = invoices;
        this.subscriptions = subscriptions;
    }

    @Override
    public Answer answer(Ask ask) {
        if (!("Bearer " + apiKey).equals(ask.request().header("Authorization"))) {
            throw Refusal.ofStatus(401);
        }
        boolean byToken = ask.endpoint() == Endpoint.PAYGENTIC_INVOICE_LINE_ITEMS;
        return Answer.of(200, byToken ? invoicePage(ask) : page(ask));
    }

    @Override
    public Answer error(Refusal refusal) {
        String parameter = refusal.parameter();
        if (parameter == null) {
            String json = new JsonObject()
                    .text("error", refusal.code())
                    .text("message", refusal.text())
                    .json();
            return Answer.of(refusal.status(), json);
        }
        String field = new JsonObject()
                .text("field", parameter)
                .text("message", refusal.text())
                .text("code", refusal.code())
                .json();
        String json = new JsonObject()
                .text("error", "validation_error")
                .text("message", "Validation failed")
                .raw("errors", "[" + field + "]")
                .json();
        return Answer.of(refusal.status(), json);
    }

    private String invoicePage(Ask ask) {
        String invoice = ask.pathValues().get(0);
        List<Item> items = invoices.find(invoice);
        if (items == null) {
            throw Refusal.ofStatus(404);
        }
        int limit = ask.query().integer("limit", DEFAULT_LIMIT, 1, GREATEST_LIMIT);
        String token = ask.query().value("pageToken");
        PageTokens tokens = new PageTokens(invoice);
        int from = token == null ? 0 : tokens.position(token);
        int serial = token == null ? 0 : tokens.serial(token);
        int to = ask.empty() ? from : Math.min(from + limit, items.size());
        String next = to >= items.size() ? null : tokens.token(to, ask.empty() ? serial + 1 : 0);
        return new JsonObject()
                .text("invoiceId", invoice)
                .raw("lineItems", Item.array(items.subList(from, to)))
                .text("nextPageToken", next)
                .integer("totalCount", items.size())
                .json();
    }

    private String page(Ask ask) {
        int limit = ask.query().integer("limit", DEFAULT_LIMIT, 1, GREATEST_LIMIT);
        int offset = ask.query().integer("offset", 0, 0, GREATEST_OFFSET);
        List<PaygenticLine> lines = filtered(ask.query());
        int from = Math.min(offset, lines.size());
        int to = ask.empty() ? from : Math.min(from + limit, lines.size());
        List<Item> items =
                lines.subList(from, to).stream().map(PaygenticLine::item).toList();
        return new JsonObject()
                .text("object", "list")
                .raw("data", Item.array(items))
                .integer("totalCount", lines.size())
                .raw("summary", summary(lines))
                .json();
    }

    private List<PaygenticLine> filtered(Query query) {
        String subscription = identifier(query, "subscriptionId", "sub_");
        String invoice = identifier(query, "invoiceId", "inv_");
        String status = query.value("status");
        if (subscription == null && invoice == null) {
            throw Refusal.parameter(
                    "subscriptionId", "required", "At least one of subscriptionId or invoiceId must be provided");
        }
        if (status != null && invoice != null) {
            throw Refusal.parameter("status", "conflict", "status cannot be combined with invoiceId");
        }
        if (status != null && !List.of("pending", "invoiced").contains(status)) {
            throw Refusal.parameter("status", "invalid_enum_value", "status must be pending or invoiced");
        }
        return lines(subscription, invoice).stream()
                .filter(line -> invoice == null || invoice.equals(line.invoiceId()))
                .filter(line -> status == null || status.equals(line.status()))
                .toList();
    }

    private List<PaygenticLine> lines(@Nullable String subscription, @Nullable String invoice) {
        List<PaygenticLine> lines = subscription != null
                ? subscriptions.find(subscription)
                : subscriptions.findFirst(id -> PaygenticLine.invoicesOf(id).contains(Objects.requireNonNull(invoice)));
        if (lines == null) {
            throw Refusal.ofStatus(404);
        }
        return lines;
    }

    private static @Nullable String identifier(Query query, String name, String prefix) {
        String value = query.value(name);
        if (value != null && !value.matches(prefix + "[a-zA-Z0-9]+")) {
            throw Refusal.parameter(name, "invalid_format", name + " must match ^" + prefix + "[a-zA-Z0-9]+$");
        }
        return value;
    }

    private static String summary(List<PaygenticLine> lines) {
        return new JsonObject()
                .decimalText("feeSubtotal", sum(lines, "fee"))
                .decimalText("meteredEstimatedSubtotal", sum(lines, "metered"))
                .text("currency", "USD")
                .json();
    }

    private static BigDecimal sum(List<PaygenticLine> lines, String type) {
        return lines.stream()
                .filter(line -> line.type().equals(type))
                .map(PaygenticLine::subtotal)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
