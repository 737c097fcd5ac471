package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.RuntimeVersion;
import dev.quire.client.auth.Credentials;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated builders of clients. Not safe for concurrent use.
 *
 * @param <B> the builder itself
 */
public abstract class ApiClientBuilder<B extends ApiClientBuilder<B>> {
    private final ConnectionSettings connection = new ConnectionSettings();
    private final KeyringSettings keys = new KeyringSettings();
    private final ServerSettings servers;
    private Headers headers;
    private CallLimits limits = CallLimits.DEFAULT;
    private CallListener listener = CallListener.logging();
    private Timing timing = Timing.system();
    private @Nullable Transport transport;
    private boolean keepsUnknown = true;
    private boolean checks = true;

    /**
     * For generated code.
     *
     * @param baseUrl of the description, perhaps with variables in braces; the caller must name one where it is relative or
     *     empty
     * @param product the client's name and version for the User-Agent, such as {@code stripe-client/1.0}
     */
    protected ApiClientBuilder(String baseUrl, String product) {
        this.servers = new ServerSettings(baseUrl);
        this.headers = Headers.none().with("User-Agent", product + " quire/" + RuntimeVersion.text());
    }

    /**
     * For generated code.
     *
     * @param baseUrl as above
     * @param product as above
     * @param facts what else the description says, in its order
     */
    protected ApiClientBuilder(String baseUrl, String product, Fact... facts) {
        this(baseUrl, product);
        for (Fact fact : facts) {
            fact.tell(keys, servers);
        }
    }

    /** Something that the description says of all operations, or of its servers. */
    protected static final class Fact {
        private final BiConsumer<KeyringSettings, ServerSettings> telling;

        private Fact(BiConsumer<KeyringSettings, ServerSettings> telling) {
            this.telling = telling;
        }

        private void tell(KeyringSettings keys, ServerSettings servers) {
            telling.accept(keys, servers);
        }
    }

    /** For generated code: one more alternative of schemes that operations ask for that say nothing of their own. */
    protected static Fact security(String... schemes) {
        return new Fact((keys, servers) -> keys.standard = keys.standard.or(schemes));
    }

    /** For generated code: the scopes of a scheme of the last alternative. */
    protected static Fact scopes(String scheme, String... names) {
        return new Fact((keys, servers) -> keys.standard = keys.standard.scopes(scheme, names));
    }

    /**
     * For generated code: a variable of an address of the description.
     *
     * @param standard null when the caller must say
     * @param values what it may be; none for anything
     */
    protected static Fact serverVariable(String server, String name, @Nullable String standard, String... values) {
        return new Fact((keys, servers) -> servers.declare(server, name, standard, values));
    }

    /** For generated code: the caller's value for a variable of the address. */
    protected final B variable(String name, String value) {
        servers.choose(name, value);
        return self();
    }

    /**
     * Where the API is: http or https, a host, perhaps a path under which all operations are; no query. Of a server of the
     * description that has variables in braces, these are filled in.
     */
    public B baseUrl(String url) {
        servers.chosen = url;
        return self();
    }

    /**
     * Where those operations are that the description places at an address of their own. Needed when the base URL is
     * another than the description's; what is on its host goes along with it.
     *
     * @param described the address as the description has it
     */
    public B server(String described, String url) {
        servers.move(described, url);
        return self();
    }

    /**
     * What proves who is calling, by whatever scheme: goes to every operation that asks for credentials, unless those of a
     * scheme that it asks for are there. {@link Credentials#none()}: nothing is sent, and nothing missed. Goes to the
     * base URL's origin, and to where the description places an operation.
     */
    public B credentials(Credentials own) {
        keys.general = own;
        return self();
    }

    /**
     * What proves who is calling by a scheme of the description; goes to the operations that ask for it.
     *
     * @param name as in the description
     */
    public B scheme(String name, Credentials own) {
        keys.schemes.put(name, own);
        return self();
    }

    /**
     * Allows another origin, such as {@code https://files.example.org}, with credentials of its own: next pages may then
     * be there, and redirects there carry these credentials. {@link Credentials#none()} allows it without any.
     */
    public B credentials(String origin, Credentials others) {
        keys.elsewhere.put(origin, others);
        return self();
    }

    /** Lets credentials and client secrets go over plain http to a host that is not this machine. They are refused otherwise. */
    public B allowCleartext() {
        keys.cleartext = true;
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

    /**
     * Runs what connections do, and what is chained to futures. If not set, one thread reads all that callers wait for,
     * and other threads of the client's own do the rest; many threads that wait for much at once may want more of them.
     */
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
        Servers where = servers.servers();
        Keyring keyring = keys.keyring(where.base());
        Transport sending = transport;
        Runnable closing = () -> {};
        if (sending == null) {
            JdkTransport own = connection.transport();
            sending = own;
            closing = own::close;
        } else {
            connection.refuseIfSet();
        }
        return new ClientSession(new SessionSettings(
                where,
                keyring,
                headers,
                limits,
                keepsUnknown,
                checks,
                new SafeListener(listener),
                timing,
                sending,
                closing));
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
