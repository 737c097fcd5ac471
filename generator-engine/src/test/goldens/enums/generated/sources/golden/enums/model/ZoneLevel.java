package golden.enums.model;

import dev.quire.client.json.*;

public final class ZoneLevel extends OpenEnum<Long> {
    public static final ZoneLevel NUMBER_1 = of(Value.NUMBER_1);
    public static final ZoneLevel NUMBER_MINUS_1 = of(Value.NUMBER_MINUS_1);
    public static final ZoneLevel NUMBER_2 = of(Value.NUMBER_2);

    public static final JsonCodec<ZoneLevel> CODEC = codec(Codecs.INTEGER, ZoneLevel::of);

    private ZoneLevel(Long value) { super(value); }
    public static ZoneLevel of(Long value) { return new ZoneLevel(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        long NUMBER_1 = 1L;
        long NUMBER_MINUS_1 = -1L;
        long NUMBER_2 = 2L;
    }
}
