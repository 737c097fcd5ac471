package golden.names.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Model3ds extends Model {
    private Model3ds(FieldValues values) { super(values); }

    public @Nullable String l() { return optional(0); }

    /** Reads one from JSON. */
    public static Model3ds fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Model3ds}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder l(@Nullable String value) { return set(0, value); }
        public Model3ds build() { return new Model3ds(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Model3ds> CODEC = ModelCodec.of("Model3ds", Model3ds::new, fields -> {
        fields.optional("l", Codecs.STRING);
    });
}
