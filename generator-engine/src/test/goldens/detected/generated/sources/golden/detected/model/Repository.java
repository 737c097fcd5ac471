package golden.detected.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Repository extends Model {
    private Repository(FieldValues values) { super(values); }

    public Long id() { return required(0); }
    public @Nullable String name() { return optional(1); }

    /** Reads one from JSON. */
    public static Repository fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Repository}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(Long value) { return set(0, value); }
        public Builder name(@Nullable String value) { return set(1, value); }
        public Repository build() { return new Repository(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Repository> CODEC = ModelCodec.of("Repository", Repository::new, fields -> {
        fields.required("id", Codecs.INTEGER);
        fields.optional("name", Codecs.STRING);
    });
}
