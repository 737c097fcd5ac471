package golden.unions.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Bank extends Model implements Method, SourceOrId {
    private Bank(FieldValues values) { super(values); }

    public String type() { return required(0); }
    public @Nullable String iban() { return optional(1); }

    public static Bank fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder type(String value) { return set(0, value); }
        public Builder iban(@Nullable String value) { return set(1, value); }
        public Bank build() { return new Bank(fieldValues()); }
    }

    public static final ModelCodec<Bank> CODEC = ModelCodec.of(Bank::new, fields -> {
        fields.required("type", Codecs.STRING);
        fields.optional("iban", Codecs.STRING);
    });
}
