package dev.quire.clients.planetscale;

import dev.quire.clients.planetscale.model.InvoiceLineItem;
import dev.quire.clients.planetscale.model.InvoiceLineItemPage;
import dev.quire.contracts.LeavingContract;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.VendorServer;

class LeavingTest extends LeavingContract<InvoiceLineItem, InvoiceLineItemPage, InvoiceLineItems> {
    @Override
    protected VendorList<InvoiceLineItem, InvoiceLineItemPage, InvoiceLineItems> open(VendorServer on) {
        return new PlanetScaleLines(on);
    }
}
