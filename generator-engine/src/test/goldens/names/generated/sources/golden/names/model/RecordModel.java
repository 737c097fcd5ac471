package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class RecordModel extends Model {
    private RecordModel(FieldValues values) { super(values); }

    public @Nullable String d() { return optional(0); }

    public static RecordModel fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder d(@Nullable String value) { return set(0, value); }
        public RecordModel build() { return new RecordModel(fieldValues()); }
    }

    public static final ModelCodec<RecordModel> CODEC = ModelCodec.of(RecordModel::new, fields -> {
        fields.optional("d", Codecs.STRING);
    });
}
