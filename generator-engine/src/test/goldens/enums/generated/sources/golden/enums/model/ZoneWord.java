package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ZoneWord extends OpenEnum<String> {
    public static final ZoneWord CLASS = new ZoneWord(Value.CLASS);
    public static final ZoneWord TRUE = new ZoneWord(Value.TRUE);
    public static final ZoneWord CODEC_VALUE = new ZoneWord(Value.CODEC_VALUE);
    public static final ZoneWord VALUE = new ZoneWord(Value.VALUE);
    public static final ZoneWord NEW = new ZoneWord(Value.NEW);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneWord> CODEC = OpenEnum.codec(Codecs.STRING, ZoneWord::of);

    private ZoneWord(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
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
