package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class BuilderModel extends Model {
    private BuilderModel(FieldValues values) { super(values); }

    public @Nullable String e() { return optional(0); }

    public static BuilderModel fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder e(@Nullable String value) { return set(0, value); }
        public BuilderModel build() { return new BuilderModel(fieldValues()); }
    }

    public static final ModelCodec<BuilderModel> CODEC = ModelCodec.of(BuilderModel::new, fields -> {
        fields.optional("e", Codecs.STRING);
    });
}
