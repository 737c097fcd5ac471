package golden.detected.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Repository extends Model {
    private Repository(FieldValues values) { super(values); }

    public Long id() { return required(0); }
    public @Nullable String name() { return optional(1); }

    public static Repository fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(Long value) { return set(0, value); }
        public Builder name(@Nullable String value) { return set(1, value); }
        public Repository build() { return new Repository(fieldValues()); }
    }

    public static final ModelCodec<Repository> CODEC = ModelCodec.of(Repository::new, fields -> {
        fields.required("id", Codecs.INTEGER);
        fields.optional("name", Codecs.STRING);
    });
}
