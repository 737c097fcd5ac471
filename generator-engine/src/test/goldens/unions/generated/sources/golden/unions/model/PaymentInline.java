package golden.unions.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

public sealed interface PaymentInline permits PaymentInlineHigh, PaymentInlineLow, PaymentInlineUnknown {
    /** Reads and writes this type as JSON. */
    UnionCodec<PaymentInline> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<PaymentInline> branches) {
            branches.model(PaymentInlineLow.CODEC);
            branches.model(PaymentInlineHigh.CODEC);
            branches.unknown(PaymentInlineUnknown.class, PaymentInlineUnknown::new, PaymentInlineUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static PaymentInline fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }
}

/** What fits no branch. */
record PaymentInlineUnknown(JsonValue value) implements PaymentInline {}
