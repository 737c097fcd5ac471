package golden.extra.extra;

/** orders/list: All &#124; of them. *&#47; &quot; &#96;x&#96; &#92;u0022 {&#64;code y} */
public final class ListWalk {
    public static final String ID = "orders/list";
    public static final String PATH = "/orders";
    public static final String SUMMARY = "All &#124; of them. *&#47; &quot; &#96;x&#96; &#92;u0022 {&#64;code y}";

    private ListWalk() {}

    public static java.util.stream.Stream<golden.extra.model.Order> of(golden.extra.OrdersApi api) {
        return api.list().stream();
    }
}
