package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.Cursor;
import dev.quire.client.paging.PagedCall;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** Base of the contracts: a server of its own for each test. What should hang is interrupted, and fails there. */
@Timeout(120)
abstract class ListContract<T, B, S extends PagedCall<T, B, S>> {
    private @Nullable VendorServer server;
    private @Nullable VendorList<T, B, S> list;

    /** The list that is put to the test. */
    protected abstract VendorList<T, B, S> open(VendorServer on);

    /** Starts anew. */
    @BeforeEach
    final void start() {
        server = VendorServer.start();
        list = open(server);
    }

    /** Stops. */
    @AfterEach
    final void stop() {
        list().close();
        server().close();
    }

    /** The server of this test. */
    protected final VendorServer server() {
        return Objects.requireNonNull(server, "start() has run");
    }

    /** The list of this test. */
    protected final VendorList<T, B, S> list() {
        return Objects.requireNonNull(list, "start() has run");
    }

    /** The ids of items. */
    protected final List<String> ids(Iterable<T> items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(list().id(item)));
        return ids;
    }

    /** Checks that the items are all that the list holds: each once, in order, with the sum of their amounts. */
    protected final void assertWhole(Iterable<T> items, GroundTruth truth) {
        List<T> all = new ArrayList<>();
        items.forEach(all::add);
        assertThat(all).hasSize(truth.count());
        assertThat(ids(all)).isEqualTo(truth.ids());
        BigDecimal sum = all.stream().map(list()::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(truth.sum());
    }

    /** The place after so many items of a walk, as it comes back from where it was stored. */
    protected final Cursor placeAfter(S walk, int items) {
        List<Cursor> places = new ArrayList<>();
        assertThat(ids(walk.limit(items).checkpoint(places::add))).hasSize(items);
        return Cursor.parse(places.get(places.size() - 1).toString());
    }
}
