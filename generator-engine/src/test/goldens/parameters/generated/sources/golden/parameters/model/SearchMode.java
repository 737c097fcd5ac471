package golden.parameters.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class SearchMode extends OpenEnum<String> {
    public static final SearchMode FAST = new SearchMode(Value.FAST);
    public static final SearchMode SLOW = new SearchMode(Value.SLOW);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<SearchMode> CODEC = OpenEnum.codec(Codecs.STRING, SearchMode::of);

    private SearchMode(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static SearchMode of(String value) { return new SearchMode(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String FAST = "fast";
        String SLOW = "slow";
    }
}
