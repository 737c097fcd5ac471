package dev.quire.client.json;

/** An enum as the generator writes them. */
public final class Status extends OpenEnum<String> {
    public static final Status PENDING = new Status(Value.PENDING);
    public static final Status PAID = new Status(Value.PAID);
    public static final JsonCodec<Status> CODEC = OpenEnum.codec(Codecs.STRING, Status::of);

    public static final class Value {
        public static final String PENDING = "pending";
        public static final String PAID = "paid";

        private Value() {}
    }

    private Status(String value) {
        super(value);
    }

    public static Status of(String value) {
        return switch (value) {
            case Value.PENDING -> PENDING;
            case Value.PAID -> PAID;
            default -> new Status(value);
        };
    }
}
