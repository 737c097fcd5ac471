package golden.paging;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Paging, version 1. */
public class PagingClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected PagingClient() {}

    /** A client with these settings. */
    protected PagingClient(Builder builder) { super(builder); }

    /** Operations of Links. */
    public LinksApi links() { return new LinksApi(session()); }

    /** Operations of Lists. */
    public ListsApi lists() { return new ListsApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("https://paging.example/v1", "paging-client/1");
        }

        /** Makes the client. */
        public PagingClient build() { return new PagingClient(this); }
    }
}
