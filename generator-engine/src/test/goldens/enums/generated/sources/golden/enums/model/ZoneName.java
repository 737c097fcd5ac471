package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

/** Names that are one once signs are dropped. */
public final class ZoneName extends OpenEnum<String> {
    public static final ZoneName ETC_SLASH_GMT_PLUS_12 = new ZoneName(Value.ETC_SLASH_GMT_PLUS_12);
    public static final ZoneName ETC_SLASH_GMT_MINUS_12 = new ZoneName(Value.ETC_SLASH_GMT_MINUS_12);
    public static final ZoneName ETC_SLASH_GMT_U0020_12 = new ZoneName(Value.ETC_SLASH_GMT_U0020_12);
    public static final ZoneName UNI = new ZoneName(Value.UNI);
    public static final ZoneName _U65_E5_U672_C_ = new ZoneName(Value._U65_E5_U672_C_);
    public static final ZoneName A_B_C = new ZoneName(Value.A_B_C);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneName> CODEC = OpenEnum.codec(Codecs.STRING, ZoneName::of);

    private ZoneName(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ZoneName of(String value) { return new ZoneName(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String ETC_SLASH_GMT_PLUS_12 = "Etc/GMT+12";
        String ETC_SLASH_GMT_MINUS_12 = "Etc/GMT-12";
        String ETC_SLASH_GMT_U0020_12 = "Etc/GMT 12";
        String UNI = "Ünï";
        String _U65_E5_U672_C_ = "日本";
        String A_B_C = "a\"b\\c";
    }
}
