package golden.rules.model;

import dev.quire.client.json.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Thing extends Model {
    private Thing(FieldValues values) { super(values); }

    public String id() { return required(0); }
    public String name() { return required(1); }
    public @Nullable BigDecimal price() { return optional(2); }
    public @Nullable Long big() { return optional(3); }
    public @Nullable String none() { return optional(4); }
    public @Nullable ThingKind kind() { return optional(5); }
    public @Nullable Map<String, String> labels() { return optional(6); }
    public @Nullable List<Line> lines() { return optional(7); }

    public static Thing fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(String value) { return set(0, value); }
        public Builder name(String value) { return set(1, value); }
        public Builder price(@Nullable BigDecimal value) { return set(2, value); }
        public Builder big(@Nullable Long value) { return set(3, value); }
        public Builder none(@Nullable String value) { return set(4, value); }
        public Builder kind(@Nullable ThingKind value) { return set(5, value); }
        public Builder labels(@Nullable Map<String, String> value) { return set(6, value); }
        public Builder lines(@Nullable List<Line> value) { return set(7, value); }
        public Thing build() { return new Thing(fieldValues()); }
    }

    public static final ModelCodec<Thing> CODEC = ModelCodec.of(Thing::new, fields -> {
        fields.required("id", Codecs.STRING).rule("readOnly", true);
        fields.required("name", Codecs.STRING).rule("minLength", 2);
        fields.optional("price", Codecs.DECIMAL).rule("exclusiveMinimum", 0).rule("multipleOf", "0.01");
        fields.optional("big", Codecs.INTEGER);
        fields.optional("none", Codecs.STRING);
        fields.optional("kind", ThingKind.CODEC);
        fields.optional("labels", Codecs.map(Codecs.STRING)).rule("maxProperties", 5).rule("values.maxLength", 50);
        fields.optional("lines", Codecs.list(Line.CODEC)).rule("minItems", 1);
    });
}
