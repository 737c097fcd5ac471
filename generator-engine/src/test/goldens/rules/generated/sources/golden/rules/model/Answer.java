package golden.rules.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Answer extends Model {
    private Answer(FieldValues values) { super(values); }

    public @Nullable String text() { return optional(0); }

    public static Answer fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder text(@Nullable String value) { return set(0, value); }
        public Answer build() { return new Answer(fieldValues()); }
    }

    public static final ModelCodec<Answer> CODEC = ModelCodec.of(Answer::new, fields -> {
        fields.optional("text", Codecs.STRING);
    });
}
