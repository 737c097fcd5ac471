package golden.models;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Models, version 1. */
public class ModelsClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected ModelsClient() {}

    /** A client with these settings. */
    protected ModelsClient(Builder builder) { super(builder); }

    /** Operations of Things. */
    public ThingsApi things() { return new ThingsApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("https://models.example", "models-client/1");
        }

        /** Makes the client. */
        public ModelsClient build() { return new ModelsClient(this); }
    }
}
