package golden.names.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class InvoiceModel extends Model {
    private InvoiceModel(FieldValues values) { super(values); }

    public @Nullable String h() { return optional(0); }

    public static InvoiceModel fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder h(@Nullable String value) { return set(0, value); }
        public InvoiceModel build() { return new InvoiceModel(fieldValues()); }
    }

    public static final ModelCodec<InvoiceModel> CODEC = ModelCodec.of(InvoiceModel::new, fields -> {
        fields.optional("h", Codecs.STRING);
    });
}
