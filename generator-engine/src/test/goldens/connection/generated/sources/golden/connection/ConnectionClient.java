package golden.connection;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;
import java.util.function.Supplier;

/**
 * Client of Connection, version 1.
 *
 * <p>Authentication {@code certificate}: a client certificate, of the {@code sslContext} or {@code httpClient} that it
 * is built with.
 *
 * <p>Issued by us.
 */
public class ConnectionClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected ConnectionClient() {}

    /** A client with these settings. */
    protected ConnectionClient(Builder builder) { super(builder); }

    /** Operations of calls. */
    public CallsApi calls() { return new CallsApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /**
     * Settings of a client.
     *
     * <p>Other servers, for {@link #baseUrl}: {@code https://{region}.sandbox.example/v1} (The sandbox.).
     *
     * <p>Some operations are served elsewhere, see {@link #server}: {@code https://files.connection.example/v1}
     * (Files), {@code /side/{shard}}.
     */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("https://{region}.connection.example:{port}/{version}", "connection-client/1",
                    security("api-key"),
                    security("user", "app_id"),
                    security("tokens"),
                    scopes("tokens", "read"),
                    serverVariable("https://{region}.connection.example:{port}/{version}", "region", "eu", "eu", "us"),
                    serverVariable("https://{region}.connection.example:{port}/{version}", "port", "443"),
                    serverVariable("https://{region}.connection.example:{port}/{version}", "version", "v1"),
                    serverVariable("https://{region}.sandbox.example/v1", "region", "eu", "eu"),
                    serverVariable("/side/{shard}", "shard", null));
        }

        /**
         * Authentication {@code api-key}: a key in the header {@code X-Api-Key}.
         *
         * <p>From the settings.
         */
        public Builder apiKey(String key) { return scheme("api-key", Credentials.apiKeyHeader("X-Api-Key", key)); }

        /** Authentication {@code app_id}: a key in the query parameter {@code app id}. */
        public Builder appId(String key) { return scheme("app_id", Credentials.apiKeyQuery("app id", key)); }

        /** Authentication {@code session}: a key in the cookie {@code SID}. */
        public Builder session(String key) { return scheme("session", Credentials.apiKeyCookie("SID", key)); }

        /** Authentication {@code user}: HTTP Basic. */
        public Builder user(String user, String password) { return scheme("user", Credentials.basic(user, password)); }

        /** Authentication {@code bearer}: a bearer token. */
        public Builder bearer(String token) { return scheme("bearer", Credentials.bearer(token)); }

        /** Authentication {@code header}: an implementation of your own. */
        public Builder headerCredentials(Credentials own) { return scheme("header", own); }

        /**
         * Authentication {@code tokens}: OAuth 2 client credentials, for tokens from {@code
         * https://auth.connection.example/token}.
         */
        public Builder tokens(ClientCredentials client) {
            return scheme("tokens", client.orTokenUrl("https://auth.connection.example/token"));
        }

        /** Authentication {@code tokens}: an access token that you fetch; asked for before each request. */
        public Builder tokens(Supplier<String> token) { return scheme("tokens", Credentials.bearer(token)); }

        /** Authentication {@code person}: an access token that you fetch; asked for before each request. */
        public Builder person(Supplier<String> token) { return scheme("person", Credentials.bearer(token)); }

        /** Authentication {@code connect}: an access token that you fetch; asked for before each request. */
        public Builder connect(Supplier<String> token) { return scheme("connect", Credentials.bearer(token)); }

        /** {@code {port}} of the server's address; {@code 443} if not set. */
        public Builder port(String value) { return variable("port", value); }

        /**
         * {@code {region}} of the server's address; {@code eu} if not set.
         *
         * <p>One of {@code eu}, {@code us}.
         *
         * <p>Where the data lie.
         */
        public Builder region(String value) { return variable("region", value); }

        /** {@code {shard}} of the server's address, which has no default. */
        public Builder shard(String value) { return variable("shard", value); }

        /** {@code {version}} of the server's address; {@code v1} if not set. */
        public Builder version(String value) { return variable("version", value); }

        /** Makes the client. */
        public ConnectionClient build() { return new ConnectionClient(this); }
    }
}
