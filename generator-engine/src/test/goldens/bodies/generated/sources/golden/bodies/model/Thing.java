package golden.bodies.model;

import dev.quire.client.json.*;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Thing extends Model {
    private Thing(FieldValues values) { super(values); }

    public String name() { return required(0); }
    public @Nullable List<String> tags() { return optional(1); }
    public @Nullable List<Line> lines() { return optional(2); }
    public @Nullable Map<String, String> metadata() { return optional(3); }

    public static Thing fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder name(String value) { return set(0, value); }
        public Builder tags(@Nullable List<String> value) { return set(1, value); }
        public Builder lines(@Nullable List<Line> value) { return set(2, value); }
        public Builder metadata(@Nullable Map<String, String> value) { return set(3, value); }
        public Thing build() { return new Thing(fieldValues()); }
    }

    public static final ModelCodec<Thing> CODEC = ModelCodec.of(Thing::new, fields -> {
        fields.required("name", Codecs.STRING);
        fields.optional("tags", Codecs.list(Codecs.STRING));
        fields.optional("lines", Codecs.list(Line.CODEC));
        fields.optional("metadata", Codecs.map(Codecs.STRING));
    });
}
