package golden.inline.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

/** Region. */
public final class Region extends Model {
    private Region(FieldValues values) { super(values); }

    public @Nullable String slug() { return optional(0); }

    /** Reads one from JSON. */
    public static Region fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Region}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder slug(@Nullable String value) { return set(0, value); }
        public Region build() { return new Region(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Region> CODEC = ModelCodec.of("Region", Region::new, fields -> {
        fields.optional("slug", Codecs.STRING);
    });
}
