package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ZoneLevel extends OpenEnum<Long> {
    public static final ZoneLevel NUMBER_1 = new ZoneLevel(Value.NUMBER_1);
    public static final ZoneLevel NUMBER_MINUS_1 = new ZoneLevel(Value.NUMBER_MINUS_1);
    public static final ZoneLevel NUMBER_2 = new ZoneLevel(Value.NUMBER_2);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneLevel> CODEC = OpenEnum.codec(Codecs.INTEGER, ZoneLevel::of);

    private ZoneLevel(Long value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ZoneLevel of(Long value) { return new ZoneLevel(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        long NUMBER_1 = 1L;
        long NUMBER_MINUS_1 = -1L;
        long NUMBER_2 = 2L;
    }
}
