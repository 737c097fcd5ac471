package golden.names.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class StringModel extends Model {
    private StringModel(FieldValues values) { super(values); }

    public @Nullable String b() { return optional(0); }

    /** Reads one from JSON. */
    public static StringModel fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link StringModel}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder b(@Nullable String value) { return set(0, value); }
        public StringModel build() { return new StringModel(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<StringModel> CODEC = ModelCodec.of("StringModel", StringModel::new, fields -> {
        fields.optional("b", Codecs.STRING);
    });
}
