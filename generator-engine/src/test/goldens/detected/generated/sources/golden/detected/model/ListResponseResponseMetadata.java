package golden.detected.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class ListResponseResponseMetadata extends Model {
    private ListResponseResponseMetadata(FieldValues values) { super(values); }

    public @Nullable String nextCursor() { return optional(0); }

    public static ListResponseResponseMetadata fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder nextCursor(@Nullable String value) { return set(0, value); }
        public ListResponseResponseMetadata build() { return new ListResponseResponseMetadata(fieldValues()); }
    }

    public static final ModelCodec<ListResponseResponseMetadata> CODEC =
            ModelCodec.of(ListResponseResponseMetadata::new, fields -> {
        fields.optional("next_cursor", Codecs.STRING);
    });
}
