package golden.answers;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/**
 * Client of Answers, version 1.
 *
 * <p>Authentication {@code key}: {@code Credentials.apiKeyHeader("X-Key", value)}. Ask for one.
 *
 * <p>Authentication {@code basic}: {@code Credentials.basic(user, password)}.
 *
 * <p>Authentication {@code token}: {@code Credentials.bearer(token)}.
 *
 * <p>Authentication {@code oauth}: {@code Credentials.bearer(token)} with an OAuth token.
 */
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
        protected Builder() { super("", "answers-client/1"); }

        /** Makes the client. */
        public AnswersClient build() { return new AnswersClient(this); }
    }
}
