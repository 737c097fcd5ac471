package golden.inline.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

/** Region. */
public final class Region extends Model {
    private Region(FieldValues values) { super(values); }

    public @Nullable String slug() { return optional(0); }

    public static Region fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder slug(@Nullable String value) { return set(0, value); }
        public Region build() { return new Region(fieldValues()); }
    }

    public static final ModelCodec<Region> CODEC = ModelCodec.of(Region::new, fields -> {
        fields.optional("slug", Codecs.STRING);
    });
}
