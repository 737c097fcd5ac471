package golden.enums.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ZoneStatus extends OpenEnum<String> {
    public static final ZoneStatus OPEN_2348f998 = new ZoneStatus(Value.OPEN_2348f998);
    public static final ZoneStatus OPEN_ed077f3d = new ZoneStatus(Value.OPEN_ed077f3d);
    public static final ZoneStatus OPEN = new ZoneStatus(Value.OPEN);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ZoneStatus> CODEC = OpenEnum.codec(Codecs.STRING, ZoneStatus::of);

    private ZoneStatus(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ZoneStatus of(String value) { return new ZoneStatus(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String OPEN_2348f998 = "open";
        String OPEN_ed077f3d = "Open";
        String OPEN = "OPEN";
    }
}
