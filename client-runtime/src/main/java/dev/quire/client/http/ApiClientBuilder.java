package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.RuntimeVersion;
import dev.quire.client.auth.Credentials;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated builders of clients. Not safe for concurrent use.
 *
 * @param <B> the builder itself
 */
public abstract class ApiClientBuilder<B extends ApiClientBuilder<B>> {
    private final ConnectionSettings connection = new ConnectionSettings();
    private final Map<String, Credentials> foreign = new LinkedHashMap<>();
    private String baseUrl;
    private Credentials credentials = Credentials.none();
    private Headers headers;
    private CallLimits limits = CallLimits.DEFAULT;
    private CallListener listener = CallListener.logging();
    private Timing timing = Timing.system();
    private @Nullable Transport transport;
    private boolean keepsUnknown = true;
    private boolean cleartext;
    private boolean checks = true;

    /**
     * For generated code.
     *
     * @param baseUrl of the description; empty when it names none, so that the caller must
     * @param product the client's name and version for the User-Agent, such as {@code stripe-client/1.0}
     */
    protected ApiClientBuilder(String baseUrl, String product) {
        this.baseUrl = baseUrl;
        this.headers = Headers.none().with("User-Agent", product + " quire/" + RuntimeVersion.text());
    }

    /** Where the API is: http or https, a host, perhaps a path under which all operations are; no query. */
    public B baseUrl(String url) {
        this.baseUrl = url;
        return self();
    }

    /** What proves who is calling; goes to the base URL's origin only. */
    public B credentials(Credentials own) {
        this.credentials = own;
        return self();
    }

    /**
     * Allows another origin, such as {@code https://files.example.org}, with credentials of its own: next pages may then
     * be there, and redirects there carry these credentials. {@link Credentials#none()} allows it without any.
     */
    public B credentials(String origin, Credentials others) {
        foreign.put(origin, others);
        return self();
    }

    /** Lets credentials go over plain http to a host that is not this machine. They are refused otherwise. */
    public B allowCleartext() {
        this.cleartext = true;
        return self();
    }

    /** How long one attempt may take, from the start to the last byte of the body; 60 seconds if not set. */
    public B callTimeout(Duration time) {
        this.limits = limits.with(time, null, null);
        return self();
    }

    /** How long a call may take with all its attempts and pauses; 5 minutes if not set. */
    public B deadline(Duration time) {
        this.limits = limits.with(null, time, null);
        return self();
    }

    /** How long connecting may take; 10 seconds if not set. */
    public B connectTimeout(Duration time) {
        CallLimits.requirePositive("connectTimeout", time);
        connection.connectTimeout = time;
        return self();
    }

    /** How often and how soon failed attempts are repeated; {@link Retries#standard()} if not set. */
    public B retries(Retries retries) {
        this.limits = limits.with(null, null, retries);
        return self();
    }

    /** Longer bodies are given up; 128 MiB if not set. */
    public B maxResponseBytes(long bytes) {
        this.limits = limits.upTo(bytes);
        return self();
    }

    /** Which proxy to use; the system's if not set. */
    public B proxy(ProxySelector proxy) {
        connection.proxy = proxy;
        return self();
    }

    /** Certificates and protocols of TLS; the system's if not set. */
    public B sslContext(SSLContext context) {
        connection.sslContext = context;
        return self();
    }

    /** Runs what the connection does, and what is chained to futures; threads of its own if not set. */
    public B executor(Executor executor) {
        connection.executor = executor;
        return self();
    }

    /**
     * Uses this JDK client, which stays the caller's to close; connectTimeout, proxy, sslContext and executor are then
     * its own affair.
     */
    public B httpClient(HttpClient client) {
        this.transport = JdkTransport.of(client);
        return self();
    }

    /** Sends by this transport; connectTimeout, proxy, sslContext and executor are then its own affair. */
    public B transport(Transport own) {
        this.transport = own;
        return self();
    }

    /** Sends a header with every request, in place of any of the same name that the runtime would send. */
    public B header(String name, String value) {
        this.headers = headers.with(name, value);
        return self();
    }

    /** Who is told about calls; {@link CallListener#logging()} if not set. */
    public B listener(CallListener one) {
        this.listener = one;
        return self();
    }

    /** Whether models keep members that they do not know, to be read and written back; true if not set. */
    public B keepUnknownMembers(boolean keep) {
        this.keepsUnknown = keep;
        return self();
    }

    /** Whether requests that break a rule of the description, such as a longest length, are refused; true if not set. */
    public B checkRequests(boolean check) {
        this.checks = check;
        return self();
    }

    /** Clock and sleeps, for tests. */
    public B timing(Timing other) {
        this.timing = other;
        return self();
    }

    ClientSession session() {
        URI base = base();
        Map<Origin, Credentials> allowed = new LinkedHashMap<>();
        foreign.forEach((origin, others) -> allowed.put(Origin.of(URI.create(origin)), others));
        allowed.put(Origin.of(base), credentials);
        allowed.forEach(this::refuseCleartext);
        Transport sending = transport;
        Runnable closing = () -> {};
        if (sending == null) {
            HttpClient client = connection.client();
            sending = JdkTransport.of(client);
            closing = () -> ConnectionSettings.close(client);
        } else {
            connection.refuseIfSet();
        }
        return new ClientSession(new SessionSettings(
                base,
                Map.copyOf(allowed),
                headers,
                limits,
                keepsUnknown,
                checks,
                new SafeListener(listener),
                timing,
                sending,
                closing));
    }

    private URI base() {
        if (baseUrl.isEmpty()) {
            throw new IllegalStateException("The API's description names no server; call baseUrl(...)");
        }
        URI base = URI.create(baseUrl);
        Origin.of(base);
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("The base URL must have neither query nor fragment");
        }
        return base;
    }

    private void refuseCleartext(Origin origin, Credentials own) {
        boolean sent = !own.equals(Credentials.none());
        if (sent && !cleartext && !origin.isSecure() && !origin.isLoopback()) {
            throw new IllegalArgumentException("Credentials would go over plain http to " + origin
                    + ". Use https, or allowCleartext() if you are sure.");
        }
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
