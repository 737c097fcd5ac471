package dev.quire.benchmarks.beside;

import dev.quire.examples.vendorserver.VendorServer;
import java.util.Iterator;
import java.util.Optional;

/** A client library that lists the line items of an invoice, by what it offers and no more; items are told by their ids. */
interface Library extends AutoCloseable {
    /** The largest page that Stripe gives. */
    int PAGE = 100;

    /** The name that heads its column. */
    String name();

    /** All line items, in pages of {@link #PAGE}. */
    Listing lines(String invoice);

    /** The same with the next page fetched while one is consumed; empty when the library can not. */
    Optional<Listing> ahead(String invoice);

    /** What the library calls a limit. */
    Listing limited(String invoice, int limit);

    /** The line items before the one at an index, nearest first; whatever is asked to get there is asked at once. */
    Listing backFrom(String invoice, int index) throws Exception;

    /** The rest of a walk, from what its failure tells; empty when it tells nothing. */
    Optional<Listing> resumed(String invoice, Throwable failure);

    @Override
    void close();

    /** A list that is not walked yet. */
    interface Listing {
        Iterator<String> walk() throws Exception;
    }

    /** Opens a library on a server. */
    interface Opener {
        Library on(VendorServer server);
    }
}
