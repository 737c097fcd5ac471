package golden.rules.model;

import dev.quire.client.json.*;

public final class ThingKind extends OpenEnum<String> {
    public static final ThingKind A = of(Value.A);
    public static final ThingKind B = of(Value.B);

    public static final JsonCodec<ThingKind> CODEC = codec(Codecs.STRING, ThingKind::of);

    private ThingKind(String value) { super(value); }
    public static ThingKind of(String value) { return new ThingKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String A = "a";
        String B = "b";
    }
}
