package dev.quire.clients.paygentic;

import dev.quire.contracts.ReadmeContract;

final class ReadmeTest extends ReadmeContract {

    ReadmeTest() {
        super(PaygenticClient.class, "PaygenticClient", "InvoicesApi", "ListLineItemsQuery", "model.LineItem");
    }
}
