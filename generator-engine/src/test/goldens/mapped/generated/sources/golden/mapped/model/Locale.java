package golden.mapped.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Locale extends Model {
    private Locale(FieldValues values) { super(values); }

    public @Nullable String name() { return optional(0); }

    public static Locale fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder name(@Nullable String value) { return set(0, value); }
        public Locale build() { return new Locale(fieldValues()); }
    }

    public static final ModelCodec<Locale> CODEC = ModelCodec.of(Locale::new, fields -> {
        fields.optional("name", Codecs.STRING);
    });
}
