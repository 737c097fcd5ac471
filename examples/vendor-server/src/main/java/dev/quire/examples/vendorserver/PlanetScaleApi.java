package dev.quire.examples.vendorserver;

import java.util.List;

/** Answers like PlanetScale: pages by number from 1, and null for the page that is not there. */
final class PlanetScaleApi implements Vendor {
    private static final int DEFAULT_PAGE_SIZE = 25;
    private static final int GREATEST_PAGE_SIZE = 100;

    private final PlanetScale account;
    private final Lists<Item> invoices;

    PlanetScaleApi(PlanetScale account, Lists<Item> invoices) {
        this.account = account;
        this.invoices = invoices;
    }

    @Override
    public Answer answer(Ask ask) {
        if (!account.authorization().equals(ask.request().header("Authorization"))) {
            throw Refusal.ofStatus(401);
        }
        String invoice = ask.pathValues().get(1);
        List<Item> items = invoices.find(invoice);
        if (items == null || !ask.pathValues().get(0).equals(account.organization())) {
            throw Refusal.ofStatus(404);
        }
        boolean one = ask.endpoint() == Endpoint.PLANETSCALE_INVOICE;
        return Answer.of(200, one ? invoice(invoice, items) : page(ask, invoice, items));
    }

    @Override
    public Answer error(Refusal refusal) {
        String json = new JsonObject()
                .text("code", refusal.code())
                .text("message", refusal.text())
                .json();
        return Answer.of(refusal.status(), json);
    }

    private static String invoice(String id, List<Item> items) {
        return new JsonObject()
                .text("id", id)
                .number("total", GroundTruth.of(items).sum())
                .text("billing_period_start", "2026-10-01T00:00:00.000Z")
                .text("billing_period_end", "2026-11-01T00:00:00.000Z")
                .json();
    }

    private String page(Ask ask, String invoice, List<Item> items) {
        int number = ask.query().integer("page", 1, 1, Integer.MAX_VALUE);
        int asked = ask.query().integer("per_page", DEFAULT_PAGE_SIZE, 1, Integer.MAX_VALUE);
        int size = Math.min(asked, GREATEST_PAGE_SIZE);
        int from = (int) Math.min((number - 1L) * size, items.size());
        int to = Math.min(from + size, items.size());
        JsonObject page = new JsonObject().integer("current_page", number);
        neighbour(page, "next", to < items.size() ? number + 1 : 0, invoice, size);
        neighbour(page, "prev", number - 1, invoice, size);
        return page.raw("data", Item.array(ask.empty() ? List.of() : items.subList(from, to)))
                .json();
    }

    /** Names the page before or after; there is no page 0, so 0 stands for none. */
    private void neighbour(JsonObject page, String side, int number, String invoice, int size) {
        String path = "/organizations/" + account.organization() + "/invoices/" + invoice + "/line-items";
        String url = account.baseUri() + path + "?page=" + number + "&per_page=" + size;
        page.integer(side + "_page", number == 0 ? null : Long.valueOf(number));
        page.text(side + "_page_url", number == 0 ? null : url);
    }
}
