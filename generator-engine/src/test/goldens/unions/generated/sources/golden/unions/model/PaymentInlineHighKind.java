package golden.unions.model;

import dev.quire.client.json.*;

public final class PaymentInlineHighKind extends OpenEnum<String> {
    public static final PaymentInlineHighKind HIGH = of(Value.HIGH);

    public static final JsonCodec<PaymentInlineHighKind> CODEC = codec(Codecs.STRING, PaymentInlineHighKind::of);

    private PaymentInlineHighKind(String value) { super(value); }
    public static PaymentInlineHighKind of(String value) { return new PaymentInlineHighKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String HIGH = "high";
    }
}
