package golden.rules;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/**
 * Client of Rules, version 1.
 *
 * <p>Validation keywords of what is sent.
 */
public class RulesClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected RulesClient() {}

    /** A client with these settings. */
    protected RulesClient(Builder builder) { super(builder); }

    /** Operations of Rules. */
    public RulesApi rules() { return new RulesApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "rules-client/1");
        }

        /** Makes the client. */
        public RulesClient build() { return new RulesClient(this); }
    }
}
