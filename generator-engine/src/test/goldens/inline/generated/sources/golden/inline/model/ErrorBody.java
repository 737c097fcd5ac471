package golden.inline.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class ErrorBody extends Model {
    private ErrorBody(FieldValues values) { super(values); }

    public @Nullable String message() { return optional(0); }

    /** Reads one from JSON. */
    public static ErrorBody fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link ErrorBody}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder message(@Nullable String value) { return set(0, value); }
        public ErrorBody build() { return new ErrorBody(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<ErrorBody> CODEC = ModelCodec.of("ErrorBody", ErrorBody::new, fields -> {
        fields.optional("message", Codecs.STRING);
    });
}
