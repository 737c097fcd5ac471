package golden.hostile;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.http.ParameterRule;
import golden.hostile.model.StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d;

/**
 * Operations of *&#47; static { dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a"+dev.quire.generator.client.Canary.sing()+".
 */
public class StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089dApi {
    private static final Operation U002A =
            Operation.of(
                    "GET",
                    "*/ static { dev.quire.generator.client.Canary.sing(); } /*\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a", "/a/{\"+dev.quire.generator.client.Canary.sing()+\"}/*/\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a").constantHeader("X-\"+dev.quire.generator.client.Canary.sing()+\"", "\"+dev.quire.generator.client.Canary.sing()+\"*/ static { dev.quire.generator.client.Canary.sing(); } /*\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a").rule(ParameterRule.notTogether("\"+dev.quire.generator.client.Canary.sing()+\"", "*/ static { dev.quire.generator.client.Canary.sing(); } /*\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a\"+dev.quire.generator.client.Canary.sing()+\""));

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089dApi() {
        this(ClientSession.absent());
    }

    StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089dApi(ClientSession session) {
        this.calls = new Calls(session);
    }

    /**
     * <code>GET /a/{"+dev.quire.generator.client.Canary.sing()+"}/*&#47;&#92;u002a/ static {
     * dev.quire.generator.client.Canary.sing(); } /&#92;u002a</code>: &#47; static {
     * dev.quire.generator.client.Canary.sing(); } /&#92;u002a/ static { dev.quire.generator.client.Canary.sing(); }
     * /&#92;u002a.
     *
     * <p>&#92;u002a/ static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a*&#47; static {
     * dev.quire.generator.client.Canary.sing(); } /*
     *
     * <p>Only one of {@code "+dev.quire.generator.client.Canary.sing()+"}, <code>*&#47; static {
     * dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static { dev.quire.generator.client.Canary.sing(); }
     * /&#92;u002a"+dev.quire.generator.client.Canary.sing()+"</code> can be given. &#47; static {
     * dev.quire.generator.client.Canary.sing(); } /&#92;u002a/ static { dev.quire.generator.client.Canary.sing(); }
     * /&#92;u002a
     *
     * @param doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote &#47; static {
     *     dev.quire.generator.client.Canary.sing(); } /
     * @deprecated by the API
     */
    @Deprecated
    public StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d u002a(
            String doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote,
            String devQuireGeneratorClientCanarySingSemicolon) {
        return calls()
                .u002a(
                doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote,
                devQuireGeneratorClientCanarySingSemicolon).execute();
    }

    /**
     * <code>GET /a/{"+dev.quire.generator.client.Canary.sing()+"}/*&#47;&#92;u002a/ static {
     * dev.quire.generator.client.Canary.sing(); } /&#92;u002a</code> with optional parameters.
     *
     * @deprecated by the API
     */
    @Deprecated
    public StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d u002a(
            String doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote,
            String devQuireGeneratorClientCanarySingSemicolon, U002aQuery query) {
        return calls()
                .u002a(
                doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote,
                devQuireGeneratorClientCanarySingSemicolon, query).execute();
    }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        @Deprecated
        public Call<StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d> u002a(
                String doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote,
                String devQuireGeneratorClientCanarySingSemicolon) {
            return u002a(
                    doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote,
                    devQuireGeneratorClientCanarySingSemicolon, new U002aQuery());
        }

        /**
         * <code>GET /a/{"+dev.quire.generator.client.Canary.sing()+"}/*&#47;&#92;u002a/ static {
         * dev.quire.generator.client.Canary.sing(); } /&#92;u002a</code>.
         *
         * @deprecated by the API
         */
        @Deprecated
        public Call<StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d> u002a(
                String doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote,
                String devQuireGeneratorClientCanarySingSemicolon, U002aQuery query) {
            return session.call(U002A)
                    .path(
                    "\"+dev.quire.generator.client.Canary.sing()+\"",
                    doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote)
                    .path(" dev.quire.generator.client.Canary.sing(); ", devQuireGeneratorClientCanarySingSemicolon)
                    .parameters(query)
                    .returns(StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d.CODEC);
        }
    }
}
