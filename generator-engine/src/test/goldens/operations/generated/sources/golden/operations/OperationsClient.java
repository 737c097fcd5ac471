package golden.operations;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/**
 * Client of Operations, version 1.
 *
 * <p>Where operations go and what they are called.
 */
public class OperationsClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected OperationsClient() {}

    /** A client with these settings. */
    protected OperationsClient(Builder builder) { super(builder); }

    /** Operations of Database branches. */
    public DatabaseBranchesApi databaseBranches() { return new DatabaseBranchesApi(session()); }

    /** Operations of invoices. */
    public InvoicesApi invoices() { return new InvoicesApi(session()); }

    /** Operations of orgs. */
    public OrgsApi orgs() { return new OrgsApi(session()); }

    /** Operations of repos. */
    public ReposApi repos() { return new ReposApi(session()); }

    /** Operations of teams. */
    public TeamsApi teams() { return new TeamsApi(session()); }

    /** Operations of twice. */
    public TwiceApi twice() { return new TwiceApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("https://{region}.example/{base}", "operations-client/1",
                    serverVariable("https://{region}.example/{base}", "region", "eu"),
                    serverVariable("https://{region}.example/{base}", "base", "v2"));
        }

        /** {@code {base}} of the server's address; {@code v2} if not set. */
        public Builder base(String value) { return variable("base", value); }

        /** {@code {region}} of the server's address; {@code eu} if not set. */
        public Builder region(String value) { return variable("region", value); }

        /** Makes the client. */
        public OperationsClient build() { return new OperationsClient(this); }
    }
}
