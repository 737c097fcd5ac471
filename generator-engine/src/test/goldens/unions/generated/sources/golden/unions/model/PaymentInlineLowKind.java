package golden.unions.model;

import dev.quire.client.json.*;

public final class PaymentInlineLowKind extends OpenEnum<String> {
    public static final PaymentInlineLowKind LOW = of(Value.LOW);

    public static final JsonCodec<PaymentInlineLowKind> CODEC = codec(Codecs.STRING, PaymentInlineLowKind::of);

    private PaymentInlineLowKind(String value) { super(value); }
    public static PaymentInlineLowKind of(String value) { return new PaymentInlineLowKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String LOW = "low";
    }
}
