package golden.unions.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class TextModel extends Model implements SourceOrId {
    private TextModel(FieldValues values) { super(values); }

    public @Nullable String text() { return optional(0); }

    public static TextModel fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder text(@Nullable String value) { return set(0, value); }
        public TextModel build() { return new TextModel(fieldValues()); }
    }

    public static final ModelCodec<TextModel> CODEC = ModelCodec.of(TextModel::new, fields -> {
        fields.optional("text", Codecs.STRING);
    });
}
