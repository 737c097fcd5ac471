package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ZoneOrder extends OpenEnum<String> {
    public static final ZoneOrder ASC = new ZoneOrder(Value.ASC);
    public static final ZoneOrder DESC = new ZoneOrder(Value.DESC);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneOrder> CODEC = OpenEnum.codec(Codecs.STRING, ZoneOrder::of);

    private ZoneOrder(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ZoneOrder of(String value) { return new ZoneOrder(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String ASC = "asc";
        String DESC = "desc";
    }
}
