package golden.enums.model;

import dev.quire.client.json.*;

public final class ZoneOrder extends OpenEnum<String> {
    public static final ZoneOrder ASC = of(Value.ASC);
    public static final ZoneOrder DESC = of(Value.DESC);

    public static final JsonCodec<ZoneOrder> CODEC = codec(Codecs.STRING, ZoneOrder::of);

    private ZoneOrder(String value) { super(value); }
    public static ZoneOrder of(String value) { return new ZoneOrder(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String ASC = "asc";
        String DESC = "desc";
    }
}
