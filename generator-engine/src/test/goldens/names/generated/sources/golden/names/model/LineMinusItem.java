package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class LineMinusItem extends Model {
    private LineMinusItem(FieldValues values) { super(values); }

    public @Nullable String k() { return optional(0); }

    public static LineMinusItem fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder k(@Nullable String value) { return set(0, value); }
        public LineMinusItem build() { return new LineMinusItem(fieldValues()); }
    }

    public static final ModelCodec<LineMinusItem> CODEC = ModelCodec.of(LineMinusItem::new, fields -> {
        fields.optional("k", Codecs.STRING);
    });
}
