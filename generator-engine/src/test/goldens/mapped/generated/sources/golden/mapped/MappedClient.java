package golden.mapped;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Mapped, version 1. */
public class MappedClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected MappedClient() {}

    /** A client with these settings. */
    protected MappedClient(Builder builder) { super(builder); }

    /** Operations of orders. */
    public OrdersCalls orders() { return new OrdersCalls(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "mapped-client/1");
        }

        /** Makes the client. */
        public MappedClient build() { return new MappedClient(this); }
    }
}
