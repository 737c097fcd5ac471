package golden.extra;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.json.Codecs;
import golden.extra.model.Status;
import java.util.List;

/** Operations of the "odd" ones. */
public class TheDoubleQuoteOddDoubleQuoteOnesApi {
    private static final Operation GET_ODD_BY_X = Operation.of("GET", "get_odd\"*_by_x", "/odd\"*/{x}");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected TheDoubleQuoteOddDoubleQuoteOnesApi() { this(ClientSession.absent()); }

    TheDoubleQuoteOddDoubleQuoteOnesApi(ClientSession session) { this.calls = new Calls(session); }

    /** <code>GET /odd"*&#47;{x}</code> */
    public List<Status> getOddByX(String x) { return calls().getOddByX(x).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** <code>GET /odd"*&#47;{x}</code>. */
        public Call<List<Status>> getOddByX(String x) {
            return session.call(GET_ODD_BY_X).path("x", x).returns(Codecs.list(Status.CODEC));
        }
    }
}
