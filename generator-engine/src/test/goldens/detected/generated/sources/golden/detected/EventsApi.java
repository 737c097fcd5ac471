package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.detected.model.ListResponse_e6f6d7cb;

/** Operations of events. */
public class EventsApi {
    private static final Operation LIST = Operation.of("GET", "events/list", "/events");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected EventsApi() { this(ClientSession.absent()); }

    EventsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /events}: The list and what leads on are nested. */
    public Events list() { return new Events(calls().list()); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /events}. */
        public Call<ListResponse_e6f6d7cb> list() { return session.call(LIST).returns(ListResponse_e6f6d7cb.CODEC); }
    }
}
