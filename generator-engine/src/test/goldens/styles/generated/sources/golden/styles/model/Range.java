package golden.styles.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Range extends Model implements QueriesCreated {
    private Range(FieldValues values) { super(values); }

    public @Nullable Long gte() { return optional(0); }
    public @Nullable Long lt() { return optional(1); }

    /** Reads one from JSON. */
    public static Range fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Range}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder gte(@Nullable Long value) { return set(0, value); }
        public Builder lt(@Nullable Long value) { return set(1, value); }
        public Range build() { return new Range(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Range> CODEC = ModelCodec.of("Range", Range::new, fields -> {
        fields.optional("gte", Codecs.INTEGER);
        fields.optional("lt", Codecs.INTEGER);
    });
}
