package golden.styles;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/**
 * Client of Styles, version 1.
 *
 * <p>Parameters in every place, by every style.
 */
public class StylesClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected StylesClient() {}

    /** A client with these settings. */
    protected StylesClient(Builder builder) { super(builder); }

    /** Operations of Styles. */
    public StylesApi styles() { return new StylesApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "styles-client/1");
        }

        /** Makes the client. */
        public StylesClient build() { return new StylesClient(this); }
    }
}
