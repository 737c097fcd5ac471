package dev.quire.client.http;

import static java.lang.System.Logger.Level.WARNING;

import java.net.http.HttpClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A JDK client that is made when it is first needed. */
final class LazyClient {
    private final Supplier<HttpClient> making;
    private @Nullable HttpClient made;

    private LazyClient(Supplier<HttpClient> making) {
        this.making = making;
    }

    static LazyClient of(HttpClient client) {
        return new LazyClient(() -> client);
    }

    /** One of a builder that nobody changes any more. */
    static LazyClient of(HttpClient.Builder builder) {
        return new LazyClient(builder::build);
    }

    synchronized HttpClient get() {
        if (made == null) {
            made = making.get();
        }
        return made;
    }

    /**
     * Closes the client where that is possible: from JDK 21 on; before, it ends when it is no longer in use. Closing waits
     * for the client's own threads, on one of which we may be, so a thread of its own does it.
     */
    synchronized void close() {
        if (made instanceof AutoCloseable closeable) {
            Thread closing = new Thread(() -> close(closeable), "quire-close");
            closing.setDaemon(true);
            closing.start();
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            LoggingListener.LOGGER.log(WARNING, "The HttpClient could not be closed", e);
        }
    }
}
