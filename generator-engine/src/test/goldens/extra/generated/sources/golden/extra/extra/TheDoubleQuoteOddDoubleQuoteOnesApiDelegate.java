package golden.extra.extra;

/** Delegates to the &quot;odd&quot; ones. */
public final class TheDoubleQuoteOddDoubleQuoteOnesApiDelegate {
    private final golden.extra.TheDoubleQuoteOddDoubleQuoteOnesApi api;

    public TheDoubleQuoteOddDoubleQuoteOnesApiDelegate(golden.extra.ExtraClient client) {
        this.api = client.theDoubleQuoteOddDoubleQuoteOnes();
    }

    /** GET /odd&quot;*&#47;{x}:  */
    public java.util.List<golden.extra.model.Status> getOddByX(String x) {
        return api.getOddByX(x);
    }
}
