package golden.unions.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class PaymentInlineLow extends Model implements PaymentInline {
    private PaymentInlineLow(FieldValues values) { super(values); }

    public @Nullable PaymentInlineLowKind kind() { return optional(0); }
    public @Nullable Long amount() { return optional(1); }

    public static PaymentInlineLow fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder kind(@Nullable PaymentInlineLowKind value) { return set(0, value); }
        public Builder amount(@Nullable Long value) { return set(1, value); }
        public PaymentInlineLow build() { return new PaymentInlineLow(fieldValues()); }
    }

    public static final ModelCodec<PaymentInlineLow> CODEC = ModelCodec.of(PaymentInlineLow::new, fields -> {
        fields.optional("kind", PaymentInlineLowKind.CODEC);
        fields.optional("amount", Codecs.INTEGER);
    });
}
