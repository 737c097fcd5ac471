package dev.quire.clients.stripe;

import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.contracts.ResumeContract;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.VendorServer;

class ResumeTest extends ResumeContract<InvoiceLineItem, InvoiceLineItemList, InvoiceLineItems> {
    @Override
    protected VendorList<InvoiceLineItem, InvoiceLineItemList, InvoiceLineItems> open(VendorServer on) {
        return new StripeLines(on);
    }
}
