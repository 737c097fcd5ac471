package golden.enums.model;

import dev.quire.client.json.*;

public final class ZoneSign extends OpenEnum<String> {
    public static final ZoneSign LESS_THAN = of(Value.LESS_THAN);
    public static final ZoneSign LESS_THAN_EQUAL = of(Value.LESS_THAN_EQUAL);
    public static final ZoneSign GREATER_THAN = of(Value.GREATER_THAN);
    public static final ZoneSign GREATER_THAN_EQUAL = of(Value.GREATER_THAN_EQUAL);
    public static final ZoneSign EQUAL = of(Value.EQUAL);
    public static final ZoneSign EXCLAMATION_EQUAL = of(Value.EXCLAMATION_EQUAL);

    public static final JsonCodec<ZoneSign> CODEC = codec(Codecs.STRING, ZoneSign::of);

    private ZoneSign(String value) { super(value); }
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
