package golden.hostile;

import dev.quire.client.RuntimeVersion;
import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;

/**
 * Client of *&#47; static { dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a"+dev.quire.generator.client.Canary.sing()+", version *&#47;
 * static { dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static { dev.quire.generator.client.Canary.sing();
 * } /&#92;u002a"+dev.quire.generator.client.Canary.sing()+".
 *
 * <p>&#47; static { dev.quire.generator.client.Canary.sing(); } /
 * <pre>
 * *&#47; static { dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a
 * </pre>
 *
 * <p><code>*&#47; static { dev.quire.generator.client.Canary.sing(); } /*</code> <code>&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a</code>
 *
 * <p>{&#64;code } &#47; static { dev.quire.generator.client.Canary.sing(); } / &#47; static {
 * dev.quire.generator.client.Canary.sing(); } / &#64;see &#47; static { dev.quire.generator.client.Canary.sing(); } /
 * &#64;author &#92;u002a/ static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a
 *
 * <p>x | |
 */
public class HostileClient extends ApiClient {
    /** For fakes: every operation refuses to be called. */
    protected HostileClient() {}

    /** A client with these settings. */
    protected HostileClient(Builder builder) { super(builder); }

    /**
     * Operations of *&#47; static { dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static {
     * dev.quire.generator.client.Canary.sing(); } /&#92;u002a"+dev.quire.generator.client.Canary.sing()+".
     */
    public StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089dApi
            starStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089d() {
        return new StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089dApi(session());
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
            super("https://hostile.example/\"+dev.quire.generator.client.Canary.sing()+\"", "hostile-client",
                    security("*/ static { dev.quire.generator.client.Canary.sing(); } /*"));
        }

        /**
         * Authentication <code>*&#47; static { dev.quire.generator.client.Canary.sing(); } /*</code>: an implementation
         * of your own.
         *
         * <p>&#47; static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a/ static {
         * dev.quire.generator.client.Canary.sing(); } /&#92;u002a
         */
        public Builder starStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_b87735c0(
                Credentials own) {
            return scheme("*/ static { dev.quire.generator.client.Canary.sing(); } /*", own);
        }

        /** Makes the client. */
        public HostileClient build() { return new HostileClient(this); }
    }
}
