package golden.detected;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/** Client of Detected, version 1. */
public class DetectedClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected DetectedClient() {}

    /** A client with these settings. */
    protected DetectedClient(Builder builder) { super(builder); }

    /** Operations of events. */
    public EventsApi events() { return new EventsApi(session()); }

    /** Operations of records. */
    public RecordsApi records() { return new RecordsApi(session()); }

    /** Operations of repositories. */
    public RepositoriesApi repositories() { return new RepositoriesApi(session()); }

    /** Operations of runs. */
    public RunsApi runs() { return new RunsApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("https://detected.example/v1", "detected-client/1");
        }

        /** Makes the client. */
        public DetectedClient build() { return new DetectedClient(this); }
    }
}
