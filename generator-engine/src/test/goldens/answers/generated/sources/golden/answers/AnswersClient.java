package golden.answers;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Answers, version 1. */
public class AnswersClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected AnswersClient() {}

    /** A client with these settings. */
    protected AnswersClient(Builder builder) { super(builder); }

    /** Operations of Answers. */
    public AnswersApi answers() { return new AnswersApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "answers-client/1",
                    security("key"));
        }

        /**
         * Authentication {@code key}: a key in the header {@code X-Key}.
         *
         * <p>Ask for one.
         */
        public Builder key(String key) { return scheme("key", Credentials.apiKeyHeader("X-Key", key)); }

        /** Authentication {@code basic}: HTTP Basic. */
        public Builder basic(String user, String password) {
            return scheme("basic", Credentials.basic(user, password));
        }

        /** Authentication {@code token}: a bearer token. */
        public Builder token(String token) { return scheme("token", Credentials.bearer(token)); }

        /**
         * Authentication {@code oauth}: OAuth 2 client credentials, for tokens from {@code
         * https://answers.example/token}.
         */
        public Builder oauth(ClientCredentials client) {
            return scheme("oauth", client.orTokenUrl("https://answers.example/token"));
        }

        /** Makes the client. */
        public AnswersClient build() { return new AnswersClient(this); }
    }
}
