package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class LineUnderscoreItem extends Model {
    private LineUnderscoreItem(FieldValues values) { super(values); }

    public @Nullable String j() { return optional(0); }

    public static LineUnderscoreItem fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder j(@Nullable String value) { return set(0, value); }
        public LineUnderscoreItem build() { return new LineUnderscoreItem(fieldValues()); }
    }

    public static final ModelCodec<LineUnderscoreItem> CODEC = ModelCodec.of(LineUnderscoreItem::new, fields -> {
        fields.optional("j", Codecs.STRING);
    });
}
