package golden.unions.model;

import dev.quire.client.json.*;

public sealed interface PaymentInline permits PaymentInlineHigh, PaymentInlineLow, PaymentInlineUnknown {
    UnionCodec<PaymentInline> CODEC = UnionCodec.of(branches -> {
        branches.model(PaymentInlineLow.CODEC);
        branches.model(PaymentInlineHigh.CODEC);
        branches.unknown(PaymentInlineUnknown.class, PaymentInlineUnknown::new, PaymentInlineUnknown::value);
    });

    static PaymentInline fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }
}

/** What fits no branch. */
record PaymentInlineUnknown(JsonValue value) implements PaymentInline {}
