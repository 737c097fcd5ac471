package golden.enums.model;

import dev.quire.client.json.*;

public final class ZoneKind extends OpenEnum<String> {
    public static final ZoneKind ZONE = of(Value.ZONE);

    public static final JsonCodec<ZoneKind> CODEC = codec(Codecs.STRING, ZoneKind::of);

    private ZoneKind(String value) { super(value); }
    public static ZoneKind of(String value) { return new ZoneKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String ZONE = "zone";
    }
}
