package golden.names.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Error extends Model {
    private Error(FieldValues values) { super(values); }

    public @Nullable String g() { return optional(0); }

    /** Reads one from JSON. */
    public static Error fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Error}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder g(@Nullable String value) { return set(0, value); }
        public Error build() { return new Error(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Error> CODEC = ModelCodec.of("Error", Error::new, fields -> {
        fields.optional("g", Codecs.STRING);
    });
}
