package golden.inline.model;

import dev.quire.client.json.*;

public final class DatabaseState extends OpenEnum<String> {
    public static final DatabaseState READY = of(Value.READY);
    public static final DatabaseState ASLEEP = of(Value.ASLEEP);

    public static final JsonCodec<DatabaseState> CODEC = codec(Codecs.STRING, DatabaseState::of);

    private DatabaseState(String value) { super(value); }
    public static DatabaseState of(String value) { return new DatabaseState(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String READY = "ready";
        String ASLEEP = "asleep";
    }
}
