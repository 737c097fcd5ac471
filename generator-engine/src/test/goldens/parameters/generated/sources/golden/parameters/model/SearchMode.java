package golden.parameters.model;

import dev.quire.client.json.*;

public final class SearchMode extends OpenEnum<String> {
    public static final SearchMode FAST = of(Value.FAST);
    public static final SearchMode SLOW = of(Value.SLOW);

    public static final JsonCodec<SearchMode> CODEC = codec(Codecs.STRING, SearchMode::of);

    private SearchMode(String value) { super(value); }
    public static SearchMode of(String value) { return new SearchMode(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String FAST = "fast";
        String SLOW = "slow";
    }
}
