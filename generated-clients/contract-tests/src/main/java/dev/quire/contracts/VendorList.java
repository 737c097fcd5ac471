package dev.quire.contracts;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.client.http.CallListener;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.testing.ManualTiming;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One paged operation of a generated client beside what the vendor server holds for it.
 *
 * @param <T> an item
 * @param <B> the body of a page
 * @param <S> what the generated operation returns
 */
public abstract class VendorList<T, B, S extends PagedCall<T, B, S>> implements AutoCloseable {
    private static final Duration ATTEMPT = Duration.ofSeconds(60);

    /** One for the attempt, one for the call. */
    private static final int ALARMS_OF_A_CALL = 2;

    private final VendorServer server;
    private final Endpoint endpoint;
    private final PagingParameters parameters;
    private final ManualTiming timing = new ManualTiming();
    private final List<ApiClient> clients = new ArrayList<>();

    /** The list of an endpoint. */
    protected VendorList(VendorServer server, Endpoint endpoint, PagingParameters parameters) {
        this.server = server;
        this.endpoint = endpoint;
        this.parameters = parameters;
    }

    /**
     * The query parameters by which a list pages, as the vendor's page states them.
     *
     * @param size sets the page size
     * @param defaultSize how many items a page has when nothing is said
     * @param greatestSize how many it has at most
     * @param places say which page is asked for
     */
    public record PagingParameters(String size, int defaultSize, int greatestSize, List<String> places) {
        /** Copies the list. */
        public PagingParameters {
            places = List.copyOf(places);
        }
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

    /** How many requests a walk takes, by the table in {@code docs/paging.md}: one for each page, and one for none. */
    public int requests(int items, int pageSize) {
        return Math.max(1, (items + pageSize - 1) / pageSize);
    }

    /** The query parameter that sets the page size. */
    public String pageSizeParameter() {
        return parameters.size();
    }

    /** The query parameters that say which page is asked for. */
    public List<String> placeParameters() {
        return parameters.places();
    }

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
        return parameters.defaultSize();
    }

    /** How many items a page has at most. */
    public int greatestPageSize() {
        return parameters.greatestSize();
    }

    /** The clock of all clients made here; it stands still, and pauses move it on. */
    public ManualTiming timing() {
        return timing;
    }

    /**
     * Lets pass the time that one attempt may take, once so many requests have arrived in all. It waits on a thread of
     * its own: the replies of the JDK's client come by the common pool, which has one thread on two processors.
     *
     * @return completes when the time has passed; fails if the requests do not come, and then it passes all the same
     */
    public CompletableFuture<Void> attemptTimesOutAfter(int requests) {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        Thread clock = new Thread(() -> letPass(requests, passed), "clock");
        clock.setDaemon(true);
        clock.start();
        return passed;
    }

    private void letPass(int requests, CompletableFuture<Void> passed) {
        try {
            for (int i = 0; i < 2_000 && !isUnderWay(requests); i++) {
                Thread.sleep(10);
            }
            boolean came = isUnderWay(requests);
            Thread.sleep(100); // so that the head of the answer is likely to be there; right without it, too
            timing.advance(ATTEMPT.plusSeconds(1));
            if (came) {
                passed.complete(null);
            } else {
                passed.completeExceptionally(new AssertionError("Request " + requests + " was not under way in 20 s: "
                        + requestsSeen() + " arrived, " + timing.alarms() + " alarms are set."));
            }
        } catch (InterruptedException e) {
            passed.completeExceptionally(e);
        }
    }

    private boolean isUnderWay(int requests) {
        return requestsSeen() >= requests && timing.alarms() >= ALARMS_OF_A_CALL;
    }

    /** The server that holds the lists. */
    protected VendorServer server() {
        return server;
    }

    /** Applies address and credentials, the settings that every client here has, and the test's. */
    protected <C extends ApiClientBuilder<C>> C prepared(
            C builder, URI base, Credentials credentials, Consumer<ApiClientBuilder<?>> settings) {
        builder.baseUrl(base.toString())
                .credentials(credentials)
                .timing(timing)
                .callTimeout(ATTEMPT)
                .listener(CallListener.none());
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
