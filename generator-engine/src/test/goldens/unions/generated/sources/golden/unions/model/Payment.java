package golden.unions.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Payment extends Model {
    private Payment(FieldValues values) { super(values); }

    public Method method() { return required(0); }
    public SourceOrId source() { return required(1); }

    /** One of each kind. */
    public @Nullable PaymentAnything anything() { return optional(2); }

    public @Nullable String onlyText() { return optional(3); }
    public @Nullable Card onlyOne() { return optional(4); }
    public @Nullable Tree tree() { return optional(5); }
    public @Nullable PaymentInline inline() { return optional(6); }

    public static Payment fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder method(Method value) { return set(0, value); }
        public Builder source(SourceOrId value) { return set(1, value); }
        public Builder anything(@Nullable PaymentAnything value) { return set(2, value); }
        public Builder onlyText(@Nullable String value) { return set(3, value); }
        public Builder onlyOne(@Nullable Card value) { return set(4, value); }
        public Builder tree(@Nullable Tree value) { return set(5, value); }
        public Builder inline(@Nullable PaymentInline value) { return set(6, value); }
        public Payment build() { return new Payment(fieldValues()); }
    }

    public static final ModelCodec<Payment> CODEC = ModelCodec.of(Payment::new, fields -> {
        fields.required("method", Method.CODEC);
        fields.required("source", SourceOrId.CODEC);
        fields.optional("anything", PaymentAnything.CODEC);
        fields.optional("onlyText", Codecs.STRING);
        fields.optionalNullable("onlyOne", Card.CODEC);
        fields.optional("tree", Tree.CODEC);
        fields.optional("inline", PaymentInline.CODEC);
    });
}
