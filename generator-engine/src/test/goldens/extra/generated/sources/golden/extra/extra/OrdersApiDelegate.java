package golden.extra.extra;

/** Delegates to orders. */
public final class OrdersApiDelegate {
    private final golden.extra.OrdersApi api;

    public OrdersApiDelegate(golden.extra.ExtraClient client) {
        this.api = client.orders();
    }

    /** GET /orders: All &#124; of them. *&#47; &quot; &#96;x&#96; &#92;u0022 {&#64;code y} */
    public golden.extra.Orders list() {
        return api.list();
    }

    /** GET /orders with optional parameters. */
    public golden.extra.Orders list(golden.extra.ListQuery query) {
        return api.list(query);
    }

    /** POST /orders:  */
    public golden.extra.model.Order create(golden.extra.model.Order body) {
        return api.create(body);
    }

    /** DELETE /orders/{order-id}:  */
    @Deprecated
    @SuppressWarnings("deprecation")
    public void delete(String orderId, String reason) {
        api.delete(orderId, reason);
    }

    /** PUT /orders/{order-id}:  */
    public golden.extra.model.Order attach(String orderId, golden.extra.AttachForm body) {
        return api.attach(orderId, body);
    }
}
