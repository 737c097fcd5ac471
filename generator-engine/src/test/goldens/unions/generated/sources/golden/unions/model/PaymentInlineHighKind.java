package golden.unions.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class PaymentInlineHighKind extends OpenEnum<String> {
    public static final PaymentInlineHighKind HIGH = new PaymentInlineHighKind(Value.HIGH);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<PaymentInlineHighKind> CODEC =
            OpenEnum.codec(Codecs.STRING, PaymentInlineHighKind::of);

    private PaymentInlineHighKind(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static PaymentInlineHighKind of(String value) { return new PaymentInlineHighKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String HIGH = "high";
    }
}
