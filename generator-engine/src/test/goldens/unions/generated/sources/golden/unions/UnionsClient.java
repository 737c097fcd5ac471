package golden.unions;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Unions, version 1. */
public class UnionsClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected UnionsClient() {}

    /** A client with these settings. */
    protected UnionsClient(Builder builder) { super(builder); }

    /** Operations of Payments. */
    public PaymentsApi payments() { return new PaymentsApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "unions-client/1");
        }

        /** Makes the client. */
        public UnionsClient build() { return new UnionsClient(this); }
    }
}
