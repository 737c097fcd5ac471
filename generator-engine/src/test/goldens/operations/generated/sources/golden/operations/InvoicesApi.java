package golden.operations;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of invoices. */
public class InvoicesApi {
    private static final Operation GET_V1_INVOICES_BY_ID_LINES =
            Operation.of("GET", "get_v1_invoices_by_id_lines", "/v1/invoices/{id}/lines");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected InvoicesApi() { this(ClientSession.absent()); }

    InvoicesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /v1/invoices/{id}/lines} */
    public void getV1InvoicesByIdLines(String id) { calls().getV1InvoicesByIdLines(id).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /v1/invoices/{id}/lines}. */
        public Call<@Nullable Void> getV1InvoicesByIdLines(String id) {
            return session.call(GET_V1_INVOICES_BY_ID_LINES).path("id", id).returnsNothing();
        }
    }
}
