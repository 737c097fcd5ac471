package golden.inline.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class DatabaseState extends OpenEnum<String> {
    public static final DatabaseState READY = new DatabaseState(Value.READY);
    public static final DatabaseState ASLEEP = new DatabaseState(Value.ASLEEP);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<DatabaseState> CODEC = OpenEnum.codec(Codecs.STRING, DatabaseState::of);

    private DatabaseState(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static DatabaseState of(String value) { return new DatabaseState(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String READY = "ready";
        String ASLEEP = "asleep";
    }
}
