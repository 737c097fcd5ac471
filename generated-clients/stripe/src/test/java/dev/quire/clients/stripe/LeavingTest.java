package dev.quire.clients.stripe;

import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.contracts.LeavingContract;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.VendorServer;

class LeavingTest extends LeavingContract<InvoiceLineItem, InvoiceLineItemList, InvoiceLineItems> {
    @Override
    protected VendorList<InvoiceLineItem, InvoiceLineItemList, InvoiceLineItems> open(VendorServer on) {
        return new StripeLines(on);
    }
}
