package golden.extra.model;

/** Members of {@link Order}: What somebody wants. */
public final class OrderNames {
    /** Of {@code String}, always there. By the shop. */
    public static final String id = "id";
    /** Of {@code golden.extra.model.@org.jspecify.annotations.Nullable Status}.  */
    public static final String status = "status";
    /** Of {@code java.util.@org.jspecify.annotations.Nullable List<Long>}, deprecated.  */
    public static final String orderLines = "order-lines";
    /** Of {@code golden.extra.model.@org.jspecify.annotations.Nullable Weird}.  */
    public static final String weird = "weird";

    private OrderNames() {}
}
