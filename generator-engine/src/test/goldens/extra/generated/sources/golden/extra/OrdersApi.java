package golden.extra;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.extra.model.ListResponse;
import golden.extra.model.Order;
import org.jspecify.annotations.Nullable;

/** Operations of orders. */
public class OrdersApi {
    private static final Operation LIST = Operation.of("GET", "orders/list", "/orders");
    private static final Operation CREATE = Operation.of("POST", "orders/create", "/orders");
    private static final Operation DELETE = Operation.of("DELETE", "orders/delete", "/orders/{order-id}");
    private static final Operation ATTACH = Operation.of("PUT", "orders/attach", "/orders/{order-id}")
            .check("part file", "required", true);

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected OrdersApi() { this(ClientSession.absent()); }

    OrdersApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /orders}: All | of them. *&#47; " {@code x} &#92;u0022 {&#64;code y}. */
    public Orders list() { return new Orders(calls().list()); }

    /** {@code GET /orders} with optional parameters. */
    public Orders list(ListQuery query) { return new Orders(calls().list(query)); }

    /** {@code POST /orders} */
    public Order create(Order body) { return calls().create(body).execute(); }

    /**
     * {@code DELETE /orders/{order-id}}
     *
     * @deprecated by the API
     */
    @Deprecated
    public void delete(String orderId, String reason) { calls().delete(orderId, reason).execute(); }

    /** {@code PUT /orders/{order-id}} */
    public Order attach(String orderId, AttachForm body) { return calls().attach(orderId, body).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<ListResponse> list() { return list(new ListQuery()); }

        /** {@code GET /orders}. */
        public Call<ListResponse> list(ListQuery query) {
            return session.call(LIST).parameters(query).returns(ListResponse.CODEC);
        }

        /** {@code POST /orders}. */
        public Call<Order> create(Order body) {
            return session.call(CREATE).json(Order.CODEC, body).returns(Order.CODEC);
        }

        /**
         * {@code DELETE /orders/{order-id}}.
         *
         * @deprecated by the API
         */
        @Deprecated
        public Call<@Nullable Void> delete(String orderId, String reason) {
            return session.call(DELETE).path("order-id", orderId).query("reason", reason).returnsNothing();
        }

        /** {@code PUT /orders/{order-id}}. */
        public Call<Order> attach(String orderId, AttachForm body) {
            return session.call(ATTACH).path("order-id", orderId).multipart("multipart/form-data", body)
                    .returns(Order.CODEC);
        }
    }
}
