package golden.extra.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class Status extends OpenEnum<String> {
    public static final Status OPEN = new Status(Value.OPEN);
    public static final Status PAID_IN_FULL_ = new Status(Value.PAID_IN_FULL_);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<Status> CODEC = OpenEnum.codec(Codecs.STRING, Status::of);

    private Status(String value) { super(value); }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static Status of(String value) { return new Status(value); }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String OPEN = "open";
        String PAID_IN_FULL_ = "paid \"in full\"";
    }
}
