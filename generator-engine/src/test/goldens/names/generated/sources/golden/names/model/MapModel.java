package golden.names.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class MapModel extends Model {
    private MapModel(FieldValues values) { super(values); }

    public @Nullable String a() { return optional(0); }

    /** Reads one from JSON. */
    public static MapModel fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link MapModel}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder a(@Nullable String value) { return set(0, value); }
        public MapModel build() { return new MapModel(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<MapModel> CODEC = ModelCodec.of("MapModel", MapModel::new, fields -> {
        fields.optional("a", Codecs.STRING);
    });
}
