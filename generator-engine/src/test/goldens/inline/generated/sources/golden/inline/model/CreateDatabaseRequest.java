package golden.inline.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class CreateDatabaseRequest extends Model {
    private CreateDatabaseRequest(FieldValues values) { super(values); }

    public @Nullable String name() { return optional(0); }
    public @Nullable Region region() { return optional(1); }

    public static CreateDatabaseRequest fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder name(@Nullable String value) { return set(0, value); }
        public Builder region(@Nullable Region value) { return set(1, value); }
        public CreateDatabaseRequest build() { return new CreateDatabaseRequest(fieldValues()); }
    }

    public static final ModelCodec<CreateDatabaseRequest> CODEC = ModelCodec.of(CreateDatabaseRequest::new, fields -> {
        fields.optional("name", Codecs.STRING);
        fields.optional("region", Region.CODEC);
    });
}
