package golden.extra.model;

import dev.quire.client.json.*;

public final class Status extends OpenEnum<String> {
    public static final Status OPEN = of(Value.OPEN);
    public static final Status PAID_IN_FULL_ = of(Value.PAID_IN_FULL_);

    public static final JsonCodec<Status> CODEC = codec(Codecs.STRING, Status::of);

    private Status(String value) { super(value); }
    public static Status of(String value) { return new Status(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String OPEN = "open";
        String PAID_IN_FULL_ = "paid \"in full\"";
    }
}
