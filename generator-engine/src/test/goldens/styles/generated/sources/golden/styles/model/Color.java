package golden.styles.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Color extends Model {
    private Color(FieldValues values) { super(values); }

    public @Nullable Long R() { return optional(0); }
    public @Nullable Long G() { return optional(1); }
    public @Nullable Long B() { return optional(2); }

    public static Color fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder R(@Nullable Long value) { return set(0, value); }
        public Builder G(@Nullable Long value) { return set(1, value); }
        public Builder B(@Nullable Long value) { return set(2, value); }
        public Color build() { return new Color(fieldValues()); }
    }

    public static final ModelCodec<Color> CODEC = ModelCodec.of(Color::new, fields -> {
        fields.optional("R", Codecs.INTEGER);
        fields.optional("G", Codecs.INTEGER);
        fields.optional("B", Codecs.INTEGER);
    });
}
