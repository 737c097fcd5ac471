package golden.docs;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/**
 * Client of Docs &amp; more, version 1.
 *
 * <p><b>Heading</b>
 *
 * <p>A paragraph with {@code code}, bold, a <a href="https://docs.example/a?b=c&amp;d=e">link</a>, another link and
 * HTML.
 * <ul>
 * <li>one
 * <li>two with {@code code}
 * <ol>
 * <li>nested
 * <li>list
 * </ol>
 * </ul>
 * <pre>
 * {"a": [1, 2], "b": "&lt;/pre&gt;"}
 * </pre>
 * <pre>
 * | Resource | Scopes |
 * | :------- | :----- |
 * | Database | read |
 * </pre>
 *
 * <p>Raw HTML © block.
 *
 * <p>Afterwards.
 */
public class DocsClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected DocsClient() {}

    /** A client with these settings. */
    protected DocsClient(Builder builder) { super(builder); }

    /** Operations of Docs. */
    public DocsApi docs() { return new DocsApi(session()); }

    /** Starts a client; credentials are all that most APIs need. */
    public static Builder builder() { return new Builder(); }

    /** Settings of a client. */
    public static class Builder extends ApiClientBuilder<Builder> {
        static {
            RuntimeVersion.require(1, 0);
        }

        /** The settings that the description gives. */
        protected Builder() {
            super("", "docs-client/1");
        }

        /** Makes the client. */
        public DocsClient build() { return new DocsClient(this); }
    }
}
