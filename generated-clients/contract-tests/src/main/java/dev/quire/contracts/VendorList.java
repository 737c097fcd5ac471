package dev.quire.contracts;

import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.client.paging.PagedCall;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One paged operation of a generated client beside what the vendor server holds for it.
 *
 * @param <T> an item
 * @param <B> the body of a page
 * @param <S> what the generated operation returns
 */
public abstract class VendorList<T, B, S extends PagedCall<T, B, S>> implements AutoCloseable {
    private final VendorServer server;
    private final Endpoint endpoint;
    private final int defaultPageSize;
    private final int greatestPageSize;
    private final RecordedTiming timing = new RecordedTiming();
    private final List<ApiClient> clients = new ArrayList<>();

    /** The page sizes are those that the vendor's page states. */
    protected VendorList(VendorServer server, Endpoint endpoint, int defaultPageSize, int greatestPageSize) {
        this.server = server;
        this.endpoint = endpoint;
        this.defaultPageSize = defaultPageSize;
        this.greatestPageSize = greatestPageSize;
    }

    /** Adds a list with so many items to the server and returns its id. */
    public abstract String add(int items);

    /** The id of the list of thousands that every server holds. */
    public abstract String longList();

    /** What a list holds in truth. */
    public abstract GroundTruth truth(String list);

    /** The list as a new client gives it, with these settings of the client on top of address and credentials. */
    public abstract S walk(String list, Consumer<ApiClientBuilder<?>> settings);

    /** The id of an item, as {@link GroundTruth} has it. */
    public abstract String id(T item);

    /** The amount of an item, as {@link GroundTruth} has it. */
    public abstract BigDecimal amount(T item);

    /** The items of a page's body. */
    public abstract List<T> items(B body);

    /** How many requests a walk takes, by the table in {@code docs/paging.md}. */
    public abstract int requests(int items, int pageSize);

    /** The query parameter that sets the page size. */
    public abstract String pageSizeParameter();

    /** What must never be seen outside a request's headers. */
    public abstract String secret();

    /** The list as a client with the usual settings gives it; pauses take no time. */
    public S walk(String list) {
        return walk(list, client -> {});
    }

    /** The list of thousands, likewise. */
    public S walkLongList() {
        return walk(longList());
    }

    /** Where the requests of a walk arrive. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** How many requests arrived there so far. */
    public int requestsSeen() {
        return server.requests().count(endpoint);
    }

    /** How many items a page has when nothing is said. */
    public int defaultPageSize() {
        return defaultPageSize;
    }

    /** How many items a page has at most. */
    public int greatestPageSize() {
        return greatestPageSize;
    }

    /** The clock of all clients made here. */
    public RecordedTiming timing() {
        return timing;
    }

    /** The server that holds the lists. */
    protected VendorServer server() {
        return server;
    }

    /** Applies the settings that every client here has, and the test's. */
    protected <C extends ApiClientBuilder<C>> C prepared(C builder, Consumer<ApiClientBuilder<?>> settings) {
        builder.timing(timing);
        settings.accept(builder);
        return builder;
    }

    /** Keeps a client, to close it at the end. */
    protected <C extends ApiClient> C opened(C client) {
        clients.add(client);
        return client;
    }

    @Override
    public void close() {
        clients.forEach(ApiClient::close);
    }
}
