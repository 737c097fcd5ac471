package golden.names;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Names, version 1. */
public class NamesClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected NamesClient() {}

    /** A client with these settings. */
    protected NamesClient(Builder builder) { super(builder); }

    /** Operations of Object. */
    public ObjectApi object() { return new ObjectApi(session()); }

    /** Operations of builder. */
    public BuilderApi builderApi() { return new BuilderApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "names-client/1");
        }

        /** Makes the client. */
        public NamesClient build() { return new NamesClient(this); }
    }
}
