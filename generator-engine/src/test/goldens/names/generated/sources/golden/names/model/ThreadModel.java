package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class ThreadModel extends Model {
    private ThreadModel(FieldValues values) { super(values); }

    public @Nullable String c() { return optional(0); }

    public static ThreadModel fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder c(@Nullable String value) { return set(0, value); }
        public ThreadModel build() { return new ThreadModel(fieldValues()); }
    }

    public static final ModelCodec<ThreadModel> CODEC = ModelCodec.of(ThreadModel::new, fields -> {
        fields.optional("c", Codecs.STRING);
    });
}
