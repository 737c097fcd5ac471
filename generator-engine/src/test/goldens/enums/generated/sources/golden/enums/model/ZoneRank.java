package golden.enums.model;

import dev.quire.client.json.*;

public final class ZoneRank extends OpenEnum<String> {
    public static final ZoneRank NUMBER_1 = of(Value.NUMBER_1);
    public static final ZoneRank NUMBER_MINUS_1 = of(Value.NUMBER_MINUS_1);
    public static final ZoneRank _1 = of(Value._1);
    public static final ZoneRank NUMBER_1_DOT_5 = of(Value.NUMBER_1_DOT_5);
    public static final ZoneRank EMPTY = of(Value.EMPTY);

    public static final JsonCodec<ZoneRank> CODEC = codec(Codecs.STRING, ZoneRank::of);

    private ZoneRank(String value) { super(value); }
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
