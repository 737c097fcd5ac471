package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;

/** An API that is out of order. */
final class Outage extends ApiException {
    private static final long serialVersionUID = 1;

    Outage() {
        super("listItems", "out of order", null);
    }
}
