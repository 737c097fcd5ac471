package dev.quire.clients.stripe;

import dev.quire.contracts.ReadmeContract;

final class ReadmeTest extends ReadmeContract {

    ReadmeTest() {
        super(StripeClient.class, "StripeClient", "InvoicesApi", "model.InvoiceLineItem");
    }
}
