package golden.names.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Call extends Model {
    private Call(FieldValues values) { super(values); }

    public @Nullable String f() { return optional(0); }

    /** Reads one from JSON. */
    public static Call fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Call}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder f(@Nullable String value) { return set(0, value); }
        public Call build() { return new Call(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Call> CODEC = ModelCodec.of("Call", Call::new, fields -> {
        fields.optional("f", Codecs.STRING);
    });
}
