package dev.quire.client.http;

import static java.lang.System.Logger.Level.WARNING;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What a builder collects for the JDK client that it makes. */
final class ConnectionSettings {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    @Nullable
    Duration connectTimeout;

    @Nullable
    ProxySelector proxy;

    @Nullable
    SSLContext sslContext;

    @Nullable
    Executor executor;

    HttpClient client() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout == null ? CONNECT_TIMEOUT : connectTimeout);
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (sslContext != null) {
            builder.sslContext(sslContext);
        }
        if (executor != null) {
            builder.executor(executor);
        }
        return builder.build();
    }

    /** Refuses settings that would be ignored. */
    void refuseIfSet() {
        if (connectTimeout != null || proxy != null || sslContext != null || executor != null) {
            throw new IllegalStateException("connectTimeout, proxy, sslContext and executor have no effect together"
                    + " with httpClient or transport; set them there");
        }
    }

    /**
     * Closes a client where that is possible: from JDK 21 on; before, it ends when it is no longer in use. Closing waits
     * for the client's own threads, on one of which we may be, so a thread of its own does it.
     */
    static void close(HttpClient client) {
        if (client instanceof AutoCloseable closeable) {
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
