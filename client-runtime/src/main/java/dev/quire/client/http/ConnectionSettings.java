package dev.quire.client.http;

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

    /**
     * Returns a transport of clients of its own. Where nobody says what runs their work, that of callers who wait has no
     * threads: the one that reads from connections does it, which is shorter than waking another. All else that may be
     * done with an answer goes by the JDK's own threads.
     */
    JdkTransport transport() {
        HttpClient.Builder others = builder();
        if (executor != null) {
            LazyClient both = LazyClient.of(others.executor(executor));
            return new JdkTransport(both, both);
        }
        return new JdkTransport(LazyClient.of(builder().executor(Runnable::run)), LazyClient.of(others));
    }

    private HttpClient.Builder builder() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout == null ? CONNECT_TIMEOUT : connectTimeout);
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (sslContext != null) {
            builder.sslContext(sslContext);
        }
        return builder;
    }

    /** Refuses settings that would be ignored. */
    void refuseIfSet() {
        if (connectTimeout != null || proxy != null || sslContext != null || executor != null) {
            throw new IllegalStateException("connectTimeout, proxy, sslContext and executor have no effect together"
                    + " with httpClient or transport; set them there");
        }
    }
}
