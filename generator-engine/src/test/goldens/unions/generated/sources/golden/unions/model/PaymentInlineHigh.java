package golden.unions.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class PaymentInlineHigh extends Model implements PaymentInline {
    private PaymentInlineHigh(FieldValues values) { super(values); }

    public @Nullable PaymentInlineHighKind kind() { return optional(0); }
    public @Nullable String level() { return optional(1); }

    public static PaymentInlineHigh fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder kind(@Nullable PaymentInlineHighKind value) { return set(0, value); }
        public Builder level(@Nullable String value) { return set(1, value); }
        public PaymentInlineHigh build() { return new PaymentInlineHigh(fieldValues()); }
    }

    public static final ModelCodec<PaymentInlineHigh> CODEC = ModelCodec.of(PaymentInlineHigh::new, fields -> {
        fields.optional("kind", PaymentInlineHighKind.CODEC);
        fields.optional("level", Codecs.STRING);
    });
}
