package golden.inline;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Inline, version 1. */
public class InlineClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected InlineClient() {}

    /** A client with these settings. */
    protected InlineClient(Builder builder) { super(builder); }

    /** Operations of Databases. */
    public DatabasesApi databases() { return new DatabasesApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "inline-client/1");
        }

        /** Makes the client. */
        public InlineClient build() { return new InlineClient(this); }
    }
}
