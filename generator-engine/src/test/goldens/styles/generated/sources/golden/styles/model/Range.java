package golden.styles.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Range extends Model implements QueriesCreated {
    private Range(FieldValues values) { super(values); }

    public @Nullable Long gte() { return optional(0); }
    public @Nullable Long lt() { return optional(1); }

    public static Range fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder gte(@Nullable Long value) { return set(0, value); }
        public Builder lt(@Nullable Long value) { return set(1, value); }
        public Range build() { return new Range(fieldValues()); }
    }

    public static final ModelCodec<Range> CODEC = ModelCodec.of(Range::new, fields -> {
        fields.optional("gte", Codecs.INTEGER);
        fields.optional("lt", Codecs.INTEGER);
    });
}
