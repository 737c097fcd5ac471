package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Error extends Model {
    private Error(FieldValues values) { super(values); }

    public @Nullable String g() { return optional(0); }

    public static Error fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder g(@Nullable String value) { return set(0, value); }
        public Error build() { return new Error(fieldValues()); }
    }

    public static final ModelCodec<Error> CODEC = ModelCodec.of(Error::new, fields -> {
        fields.optional("g", Codecs.STRING);
    });
}
