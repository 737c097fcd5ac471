package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ZoneSign extends OpenEnum<String> {
    public static final ZoneSign LESS_THAN = new ZoneSign(Value.LESS_THAN);
    public static final ZoneSign LESS_THAN_EQUAL = new ZoneSign(Value.LESS_THAN_EQUAL);
    public static final ZoneSign GREATER_THAN = new ZoneSign(Value.GREATER_THAN);
    public static final ZoneSign GREATER_THAN_EQUAL = new ZoneSign(Value.GREATER_THAN_EQUAL);
    public static final ZoneSign EQUAL = new ZoneSign(Value.EQUAL);
    public static final ZoneSign EXCLAMATION_EQUAL = new ZoneSign(Value.EXCLAMATION_EQUAL);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneSign> CODEC = OpenEnum.codec(Codecs.STRING, ZoneSign::of);

    private ZoneSign(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ZoneSign of(String value) { return new ZoneSign(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String LESS_THAN = "<";
        String LESS_THAN_EQUAL = "<=";
        String GREATER_THAN = ">";
        String GREATER_THAN_EQUAL = ">=";
        String EQUAL = "=";
        String EXCLAMATION_EQUAL = "!=";
    }
}
