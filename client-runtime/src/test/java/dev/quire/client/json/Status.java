package dev.quire.client.json;

/** An enum as the generator writes them. */
public final class Status extends OpenEnum<String> {
    public static final Status PENDING = of(Value.PENDING);
    public static final Status PAID = of(Value.PAID);

    public static final JsonCodec<Status> CODEC = codec(Codecs.STRING, Status::of);

    private Status(String value) {
        super(value);
    }

    public static Status of(String value) {
        return new Status(value);
    }

    public interface Value {
        String PENDING = "pending";
        String PAID = "paid";
    }
}
