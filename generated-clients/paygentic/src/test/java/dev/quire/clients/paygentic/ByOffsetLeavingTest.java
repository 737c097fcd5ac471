package dev.quire.clients.paygentic;

import dev.quire.clients.paygentic.model.LineItem;
import dev.quire.clients.paygentic.model.LineItemPage;
import dev.quire.contracts.LeavingContract;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.VendorServer;

class ByOffsetLeavingTest extends LeavingContract<LineItem, LineItemPage, LineItems> {
    @Override
    protected VendorList<LineItem, LineItemPage, LineItems> open(VendorServer on) {
        return new LinesByOffset(on);
    }
}
