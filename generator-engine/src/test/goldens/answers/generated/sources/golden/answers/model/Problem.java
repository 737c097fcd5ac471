package golden.answers.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Problem extends Model {
    private Problem(FieldValues values) { super(values); }

    public @Nullable String code() { return optional(0); }

    public static Problem fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder code(@Nullable String value) { return set(0, value); }
        public Problem build() { return new Problem(fieldValues()); }
    }

    public static final ModelCodec<Problem> CODEC = ModelCodec.of(Problem::new, fields -> {
        fields.optional("code", Codecs.STRING);
    });
}
