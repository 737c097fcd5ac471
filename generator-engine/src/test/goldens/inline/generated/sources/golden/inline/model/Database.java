package golden.inline.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Database extends Model {
    private Database(FieldValues values) { super(values); }

    public @Nullable String id() { return optional(0); }
    public @Nullable Region region() { return optional(1); }
    public @Nullable DatabaseState state() { return optional(2); }

    public static Database fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(@Nullable String value) { return set(0, value); }
        public Builder region(@Nullable Region value) { return set(1, value); }
        public Builder state(@Nullable DatabaseState value) { return set(2, value); }
        public Database build() { return new Database(fieldValues()); }
    }

    public static final ModelCodec<Database> CODEC = ModelCodec.of(Database::new, fields -> {
        fields.optional("id", Codecs.STRING);
        fields.optional("region", Region.CODEC);
        fields.optional("state", DatabaseState.CODEC);
    });
}
