package dev.quire.client.http;

/** Base of generated clients. Safe for concurrent use; make one and keep it. */
public abstract class ApiClient implements AutoCloseable {
    private final ClientSession session;

    /** For mocks and fakes: every call is refused. */
    protected ApiClient() {
        this.session = ClientSession.absent();
    }

    /**
     * Makes a client.
     *
     * @throws IllegalArgumentException if the base URL is none, or credentials would go over plain http
     * @throws IllegalStateException if there is no base URL, or settings contradict each other
     */
    protected ApiClient(ApiClientBuilder<?> builder) {
        this.session = builder.session();
    }

    /** For generated code: returns what the api objects share. */
    protected final ClientSession session() {
        return session;
    }

    /**
     * Gives up the calls under way, which fail, and refuses later ones. Connections that this client made are closed in
     * the background, before JDK 21 once they are idle. A transport or HttpClient that was handed in is not closed.
     */
    @Override
    public void close() {
        session.close();
    }
}
