package golden.names;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;

/** Operations of builder. */
public class BuilderApi {
    private static final Operation GET_CALLS = Operation.of("GET", "calls", "/calls");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected BuilderApi() { this(ClientSession.absent()); }

    BuilderApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /calls} */
    public golden.names.model.Call getCalls() { return calls().getCalls().execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /calls}. */
        public Call<golden.names.model.Call> getCalls() {
            return session.call(GET_CALLS).returns(golden.names.model.Call.CODEC);
        }
    }
}
