package golden.bodies;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/**
 * Client of Bodies, version 1.
 *
 * <p>Bodies of every kind.
 */
public class BodiesClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected BodiesClient() {}

    /** A client with these settings. */
    protected BodiesClient(Builder builder) { super(builder); }

    /** Operations of Bodies. */
    public BodiesApi bodies() { return new BodiesApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "bodies-client/1");
        }

        /** Makes the client. */
        public BodiesClient build() { return new BodiesClient(this); }
    }
}
