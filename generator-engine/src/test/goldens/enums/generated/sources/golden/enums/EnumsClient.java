package golden.enums;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Enums, version 1. */
public class EnumsClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected EnumsClient() {}

    /** A client with these settings. */
    protected EnumsClient(Builder builder) { super(builder); }

    /** Operations of Zones. */
    public ZonesApi zones() { return new ZonesApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "enums-client/1");
        }

        /** Makes the client. */
        public EnumsClient build() { return new EnumsClient(this); }
    }
}
