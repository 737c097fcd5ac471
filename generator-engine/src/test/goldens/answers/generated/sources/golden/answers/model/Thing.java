package golden.answers.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Thing extends Model {
    private Thing(FieldValues values) { super(values); }

    public @Nullable String a() { return optional(0); }

    /** Reads one from JSON. */
    public static Thing fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Thing}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder a(@Nullable String value) { return set(0, value); }
        public Thing build() { return new Thing(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Thing> CODEC = ModelCodec.of("Thing", Thing::new, fields -> {
        fields.optional("a", Codecs.STRING);
    });
}
