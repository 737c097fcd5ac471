package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ZoneKind extends OpenEnum<String> {
    public static final ZoneKind ZONE = new ZoneKind(Value.ZONE);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneKind> CODEC = OpenEnum.codec(Codecs.STRING, ZoneKind::of);

    private ZoneKind(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ZoneKind of(String value) { return new ZoneKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String ZONE = "zone";
    }
}
