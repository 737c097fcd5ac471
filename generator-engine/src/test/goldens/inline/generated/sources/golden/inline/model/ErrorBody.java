package golden.inline.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class ErrorBody extends Model {
    private ErrorBody(FieldValues values) { super(values); }

    public @Nullable String message() { return optional(0); }

    public static ErrorBody fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder message(@Nullable String value) { return set(0, value); }
        public ErrorBody build() { return new ErrorBody(fieldValues()); }
    }

    public static final ModelCodec<ErrorBody> CODEC = ModelCodec.of(ErrorBody::new, fields -> {
        fields.optional("message", Codecs.STRING);
    });
}
