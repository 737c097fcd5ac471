package dev.quire.client.http;

import dev.quire.client.auth.Credentials;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;

/** A client as the generator writes them of a description with security schemes and servers of every kind. */
public class VaultClient extends ApiClient {
    static final String REGIONS = "https://{region}.vault.example/{version}";
    static final String FILES = "https://files.vault.example/v1";
    static final String TENANT = "https://{tenant}.tenants.example";

    private VaultClient(Builder builder) {
        super(builder);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Sends a request of an operation. */
    public Call<JsonValue> call(Operation operation) {
        return session().call(operation).returns(Codecs.JSON);
    }

    static Operation get(String id) {
        return Operation.of("GET", id, "/" + id);
    }

    /** Settings. */
    public static class Builder extends ApiClientBuilder<Builder> {
        Builder() {
            super(
                    REGIONS,
                    "vault-client/1",
                    security("key"),
                    security("user", "key"),
                    security("oauth"),
                    scopes("oauth", "read", "write"),
                    serverVariable(REGIONS, "region", "eu", "eu", "us"),
                    serverVariable(REGIONS, "version", "v1"),
                    serverVariable(TENANT, "tenant", null));
        }

        Builder key(String key) {
            return scheme("key", Credentials.apiKeyHeader("X-Key", key));
        }

        Builder region(String value) {
            return variable("region", value);
        }

        Builder version(String value) {
            return variable("version", value);
        }

        Builder tenant(String value) {
            return variable("tenant", value);
        }

        public VaultClient build() {
            return new VaultClient(this);
        }
    }
}
