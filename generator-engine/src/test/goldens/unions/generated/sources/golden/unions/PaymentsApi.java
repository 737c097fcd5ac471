package golden.unions;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.unions.model.Payment;

/** Operations of Payments. */
public class PaymentsApi {
    private static final Operation GET_PAYMENT = Operation.of("GET", "getPayment", "/payments/{id}");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected PaymentsApi() { this(ClientSession.absent()); }

    PaymentsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /payments/{id}} */
    public Payment getPayment(String id) { return calls().getPayment(id).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /payments/{id}}. */
        public Call<Payment> getPayment(String id) {
            return session.call(GET_PAYMENT).path("id", id).returns(Payment.CODEC);
        }
    }
}
