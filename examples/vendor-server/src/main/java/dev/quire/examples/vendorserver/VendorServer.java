package dev.quire.examples.vendorserver;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server on a free port of the loopback interface that answers like PlanetScale, Paygentic and Stripe.
 *
 * <p>Each vendor has a base URI of its own under which the paths of its API are found. What they hold is made up, but the
 * same in each run. All of it is thread-safe.
 */
public final class VendorServer implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool(VendorServer::daemon);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final RequestLog requests = new RequestLog();
    private final Faults faults = new Faults();
    private final URI baseUri;
    private final PlanetScale planetscale;
    private final Paygentic paygentic;
    private final Stripe stripe;

    static {
        // Head and body leave in two packets; without this the second waits for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private VendorServer(HttpServer http) {
        this.http = http;
        this.baseUri = URI.create("http://127.0.0.1:" + http.getAddress().getPort());
        this.planetscale = new PlanetScale(baseUri);
        this.paygentic = new Paygentic(baseUri);
        this.stripe = new Stripe(baseUri);
    }

    /**
     * Starts a server on a free port.
     *
     * @throws UncheckedIOException when no port can be had
     */
    public static VendorServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            VendorServer server = new VendorServer(http);
            Exchanges exchanges = new Exchanges(server, server.closed);
            http.createContext("/", exchanges);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The vendor server found no port to listen on.", e);
        }
    }

    /** Where the server listens, without a path: {@code http://127.0.0.1:PORT}. */
    public URI baseUri() {
        return baseUri;
    }

    /** What is held for PlanetScale. */
    public PlanetScale planetscale() {
        return planetscale;
    }

    /** What is held for Paygentic. */
    public Paygentic paygentic() {
        return paygentic;
    }

    /** What is held for Stripe. */
    public Stripe stripe() {
        return stripe;
    }

    /** The requests that arrived so far, also those that were refused or met a fault. */
    public RequestLog requests() {
        return requests;
    }

    /** The faults that requests are going to meet. */
    public Faults faults() {
        return faults;
    }

    /** Stops listening and ends every connection, stalled ones too. */
    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "vendor-server");
        thread.setDaemon(true);
        return thread;
    }
}
