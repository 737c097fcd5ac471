package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Model3ds extends Model {
    private Model3ds(FieldValues values) { super(values); }

    public @Nullable String l() { return optional(0); }

    public static Model3ds fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder l(@Nullable String value) { return set(0, value); }
        public Model3ds build() { return new Model3ds(fieldValues()); }
    }

    public static final ModelCodec<Model3ds> CODEC = ModelCodec.of(Model3ds::new, fields -> {
        fields.optional("l", Codecs.STRING);
    });
}
