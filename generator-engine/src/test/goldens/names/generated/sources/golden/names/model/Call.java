package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Call extends Model {
    private Call(FieldValues values) { super(values); }

    public @Nullable String f() { return optional(0); }

    public static Call fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder f(@Nullable String value) { return set(0, value); }
        public Call build() { return new Call(fieldValues()); }
    }

    public static final ModelCodec<Call> CODEC = ModelCodec.of(Call::new, fields -> {
        fields.optional("f", Codecs.STRING);
    });
}
