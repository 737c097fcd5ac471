package golden.detected.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class ListResponseResponseMetadata extends Model {
    private ListResponseResponseMetadata(FieldValues values) { super(values); }

    public @Nullable String nextCursor() { return optional(0); }

    /** Reads one from JSON. */
    public static ListResponseResponseMetadata fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link ListResponseResponseMetadata}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder nextCursor(@Nullable String value) { return set(0, value); }
        public ListResponseResponseMetadata build() { return new ListResponseResponseMetadata(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<ListResponseResponseMetadata> CODEC =
            ModelCodec.of("ListResponseResponseMetadata", ListResponseResponseMetadata::new, fields -> {
        fields.optional("next_cursor", Codecs.STRING);
    });
}
