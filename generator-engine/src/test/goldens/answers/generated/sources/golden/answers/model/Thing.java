package golden.answers.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Thing extends Model {
    private Thing(FieldValues values) { super(values); }

    public @Nullable String a() { return optional(0); }

    public static Thing fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder a(@Nullable String value) { return set(0, value); }
        public Thing build() { return new Thing(fieldValues()); }
    }

    public static final ModelCodec<Thing> CODEC = ModelCodec.of(Thing::new, fields -> {
        fields.optional("a", Codecs.STRING);
    });
}
