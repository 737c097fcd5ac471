package dev.quire.clients.planetscale;

import dev.quire.contracts.ReadmeContract;

final class ReadmeTest extends ReadmeContract {

    ReadmeTest() {
        super(PlanetScaleClient.class, "PlanetScaleClient", "InvoicesApi", "model.InvoiceLineItem");
    }
}
