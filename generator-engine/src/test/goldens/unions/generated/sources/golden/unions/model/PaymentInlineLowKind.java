package golden.unions.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class PaymentInlineLowKind extends OpenEnum<String> {
    public static final PaymentInlineLowKind LOW = new PaymentInlineLowKind(Value.LOW);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<PaymentInlineLowKind> CODEC = OpenEnum.codec(Codecs.STRING, PaymentInlineLowKind::of);

    private PaymentInlineLowKind(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static PaymentInlineLowKind of(String value) { return new PaymentInlineLowKind(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String LOW = "low";
    }
}
