package golden.extra;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Extra "*&#47; files, version 1. */
public class ExtraClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected ExtraClient() {}

    /** A client with these settings. */
    protected ExtraClient(Builder builder) { super(builder); }

    /** Operations of orders. */
    public OrdersApi orders() { return new OrdersApi(session()); }

    /** Operations of the "odd" ones. */
    public TheDoubleQuoteOddDoubleQuoteOnesApi theDoubleQuoteOddDoubleQuoteOnes() {
        return new TheDoubleQuoteOddDoubleQuoteOnesApi(session());
    }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("https://extra.example/v1", "extra-client/1");
        }

        /** Makes the client. */
        public ExtraClient build() { return new ExtraClient(this); }
    }
}
