package golden.enums.model;

import dev.quire.client.json.*;

public final class ZoneStatus extends OpenEnum<String> {
    public static final ZoneStatus OPEN_2348f998 = of(Value.OPEN_2348f998);
    public static final ZoneStatus OPEN_ed077f3d = of(Value.OPEN_ed077f3d);
    public static final ZoneStatus OPEN = of(Value.OPEN);

    public static final JsonCodec<ZoneStatus> CODEC = codec(Codecs.STRING, ZoneStatus::of);

    private ZoneStatus(String value) { super(value); }
    public static ZoneStatus of(String value) { return new ZoneStatus(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String OPEN_2348f998 = "open";
        String OPEN_ed077f3d = "Open";
        String OPEN = "OPEN";
    }
}
