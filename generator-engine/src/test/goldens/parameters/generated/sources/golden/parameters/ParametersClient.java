package golden.parameters;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Parameters, version 1. */
public class ParametersClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected ParametersClient() {}

    /** A client with these settings. */
    protected ParametersClient(Builder builder) { super(builder); }

    /** Operations of Search. */
    public SearchApi search() { return new SearchApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "parameters-client/1");
        }

        /** Makes the client. */
        public ParametersClient build() { return new ParametersClient(this); }
    }
}
