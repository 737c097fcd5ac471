package golden.answers.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Problem extends Model {
    private Problem(FieldValues values) { super(values); }

    public @Nullable String code() { return optional(0); }

    /** Reads one from JSON. */
    public static Problem fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Problem}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder code(@Nullable String value) { return set(0, value); }
        public Problem build() { return new Problem(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Problem> CODEC = ModelCodec.of("Problem", Problem::new, fields -> {
        fields.optional("code", Codecs.STRING);
    });
}
