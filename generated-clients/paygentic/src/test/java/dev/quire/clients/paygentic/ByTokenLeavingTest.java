package dev.quire.clients.paygentic;

import dev.quire.clients.paygentic.model.InvoiceLineItem;
import dev.quire.clients.paygentic.model.InvoiceLineItemPage;
import dev.quire.contracts.LeavingContract;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.VendorServer;

class ByTokenLeavingTest extends LeavingContract<InvoiceLineItem, InvoiceLineItemPage, InvoiceLineItems> {
    @Override
    protected VendorList<InvoiceLineItem, InvoiceLineItemPage, InvoiceLineItems> open(VendorServer on) {
        return new LinesByToken(on);
    }
}
