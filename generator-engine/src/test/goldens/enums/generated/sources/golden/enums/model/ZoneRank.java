package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ZoneRank extends OpenEnum<String> {
    public static final ZoneRank NUMBER_1 = new ZoneRank(Value.NUMBER_1);
    public static final ZoneRank NUMBER_MINUS_1 = new ZoneRank(Value.NUMBER_MINUS_1);
    public static final ZoneRank _1 = new ZoneRank(Value._1);
    public static final ZoneRank NUMBER_1_DOT_5 = new ZoneRank(Value.NUMBER_1_DOT_5);
    public static final ZoneRank EMPTY = new ZoneRank(Value.EMPTY);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneRank> CODEC = OpenEnum.codec(Codecs.STRING, ZoneRank::of);

    private ZoneRank(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ZoneRank of(String value) { return new ZoneRank(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String NUMBER_1 = "1";
        String NUMBER_MINUS_1 = "-1";
        String _1 = "+1";
        String NUMBER_1_DOT_5 = "1.5";
        String EMPTY = "";
    }
}
