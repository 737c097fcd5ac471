package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Invoice extends Model {
    private Invoice(FieldValues values) { super(values); }

    public @Nullable String i() { return optional(0); }

    public static Invoice fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder i(@Nullable String value) { return set(0, value); }
        public Invoice build() { return new Invoice(fieldValues()); }
    }

    public static final ModelCodec<Invoice> CODEC = ModelCodec.of(Invoice::new, fields -> {
        fields.optional("i", Codecs.STRING);
    });
}
