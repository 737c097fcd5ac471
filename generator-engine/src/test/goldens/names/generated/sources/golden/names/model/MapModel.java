package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class MapModel extends Model {
    private MapModel(FieldValues values) { super(values); }

    public @Nullable String a() { return optional(0); }

    public static MapModel fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder a(@Nullable String value) { return set(0, value); }
        public MapModel build() { return new MapModel(fieldValues()); }
    }

    public static final ModelCodec<MapModel> CODEC = ModelCodec.of(MapModel::new, fields -> {
        fields.optional("a", Codecs.STRING);
    });
}
