package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class StringModel extends Model {
    private StringModel(FieldValues values) { super(values); }

    public @Nullable String b() { return optional(0); }

    public static StringModel fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder b(@Nullable String value) { return set(0, value); }
        public StringModel build() { return new StringModel(fieldValues()); }
    }

    public static final ModelCodec<StringModel> CODEC = ModelCodec.of(StringModel::new, fields -> {
        fields.optional("b", Codecs.STRING);
    });
}
