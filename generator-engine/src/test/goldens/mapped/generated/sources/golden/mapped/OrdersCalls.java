package golden.mapped;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.http.ParameterStyle;
import dev.quire.client.json.JdkCodecs;
import dev.quire.generator.client.Money;
import golden.mapped.model.Order;
import java.util.UUID;

/** Operations of orders. */
public class OrdersCalls {
    private static final Operation GET_ORDER = Operation.of("GET", "getOrder", "/orders/{order_id}");
    private static final Operation PLACE = Operation.of("POST", "orders_create_v2", "/orders");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected OrdersCalls() { this(ClientSession.absent()); }

    OrdersCalls(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /orders/{order_id}} */
    public Order getOrder(UUID orderId) { return calls().getOrder(orderId).execute(); }

    /** {@code GET /orders/{order_id}} with optional parameters. */
    public Order getOrder(UUID orderId, GetOrderQuery query) { return calls().getOrder(orderId, query).execute(); }

    /** {@code POST /orders} */
    public Money place(Order body) { return calls().place(body).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<Order> getOrder(UUID orderId) { return getOrder(orderId, new GetOrderQuery()); }

        /** {@code GET /orders/{order_id}}. */
        public Call<Order> getOrder(UUID orderId, GetOrderQuery query) {
            return session.call(GET_ORDER).path("order_id", JdkCodecs.UUID, orderId, ParameterStyle.SIMPLE)
                    .parameters(query).returns(Order.CODEC);
        }

        /** {@code POST /orders}. */
        public Call<Money> place(Order body) {
            return session.call(PLACE).json(Order.CODEC, body).returns(Money.CODEC);
        }
    }
}
