package golden.rules.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class ThingKind extends OpenEnum<String> {
    public static final ThingKind A = new ThingKind(Value.A);
    public static final ThingKind B = new ThingKind(Value.B);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<ThingKind> CODEC = OpenEnum.codec(Codecs.STRING, ThingKind::of);

    private ThingKind(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static ThingKind of(String value) { return new ThingKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String A = "a";
        String B = "b";
    }
}
