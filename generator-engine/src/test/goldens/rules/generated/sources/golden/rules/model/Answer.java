package golden.rules.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Answer extends Model {
    private Answer(FieldValues values) { super(values); }

    public @Nullable String text() { return optional(0); }

    /** Reads one from JSON. */
    public static Answer fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Answer}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder text(@Nullable String value) { return set(0, value); }
        public Answer build() { return new Answer(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Answer> CODEC = ModelCodec.of("Answer", Answer::new, fields -> {
        fields.optional("text", Codecs.STRING);
    });
}
