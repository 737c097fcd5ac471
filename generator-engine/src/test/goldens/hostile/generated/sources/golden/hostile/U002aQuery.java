package golden.hostile;

import dev.quire.client.http.OperationQuery;
import golden.hostile.model.U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of <code>GET /a/{"+dev.quire.generator.client.Canary.sing()+"}/*&#47;&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a</code>.
 */
public final class U002aQuery extends OperationQuery<U002aQuery> {
    /** No optional parameters. */
    public U002aQuery() {}

    /**
     * &#47; static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a/ static {
     * dev.quire.generator.client.Canary.sing(); } /&#92;u002a
     */
    public U002aQuery starStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089d(
            @Nullable U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab
            starStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089d) {
        return query(
                "*/ static { dev.quire.generator.client.Canary.sing(); } /*\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a\"+dev.quire.generator.client.Canary.sing()+\"", starStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089d);
    }
}
