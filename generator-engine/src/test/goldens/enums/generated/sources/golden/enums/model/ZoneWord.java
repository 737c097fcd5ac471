package golden.enums.model;

import dev.quire.client.json.*;

public final class ZoneWord extends OpenEnum<String> {
    public static final ZoneWord CLASS = of(Value.CLASS);
    public static final ZoneWord TRUE = of(Value.TRUE);
    public static final ZoneWord CODEC_VALUE = of(Value.CODEC_VALUE);
    public static final ZoneWord VALUE = of(Value.VALUE);
    public static final ZoneWord NEW = of(Value.NEW);

    public static final JsonCodec<ZoneWord> CODEC = codec(Codecs.STRING, ZoneWord::of);

    private ZoneWord(String value) { super(value); }
    public static ZoneWord of(String value) { return new ZoneWord(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String CLASS = "class";
        String TRUE = "true";
        String CODEC_VALUE = "CODEC";
        String VALUE = "VALUE";
        String NEW = "new";
    }
}
