package golden.enums.model;

import dev.quire.client.json.*;

/** Names that are one once signs are dropped. */
public final class ZoneName extends OpenEnum<String> {
    public static final ZoneName ETC_SLASH_GMT_PLUS_12 = of(Value.ETC_SLASH_GMT_PLUS_12);
    public static final ZoneName ETC_SLASH_GMT_MINUS_12 = of(Value.ETC_SLASH_GMT_MINUS_12);
    public static final ZoneName ETC_SLASH_GMT_U0020_12 = of(Value.ETC_SLASH_GMT_U0020_12);
    public static final ZoneName UNI = of(Value.UNI);
    public static final ZoneName _U65_E5_U672_C_ = of(Value._U65_E5_U672_C_);
    public static final ZoneName A_B_C = of(Value.A_B_C);

    public static final JsonCodec<ZoneName> CODEC = codec(Codecs.STRING, ZoneName::of);

    private ZoneName(String value) { super(value); }
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
