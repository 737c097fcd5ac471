package golden.mapped.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Currency extends Model {
    private Currency(FieldValues values) { super(values); }

    public @Nullable Locale bank() { return optional(0); }

    public static Currency fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder bank(@Nullable Locale value) { return set(0, value); }
        public Currency build() { return new Currency(fieldValues()); }
    }

    public static final ModelCodec<Currency> CODEC = ModelCodec.of(Currency::new, fields -> {
        fields.optional("bank", Locale.CODEC);
    });
}
