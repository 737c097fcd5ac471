package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.detected.model.ListResponse_c309f6f6;

/** Operations of runs. */
public class RunsApi {
    private static final Operation LIST = Operation.of("GET", "runs/list", "/repositories/{owner}/runs");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected RunsApi() { this(ClientSession.absent()); }

    RunsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /repositories/{owner}/runs}: Another one whose list is a member beside its total. */
    public Runs list(String owner) { return new Runs(calls().list(owner)); }

    /** {@code GET /repositories/{owner}/runs} with optional parameters. */
    public Runs list(String owner, RunsListQuery query) { return new Runs(calls().list(owner, query)); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<ListResponse_c309f6f6> list(String owner) { return list(owner, new RunsListQuery()); }

        /** {@code GET /repositories/{owner}/runs}. */
        public Call<ListResponse_c309f6f6> list(String owner, RunsListQuery query) {
            return session.call(LIST).path("owner", owner).parameters(query).returns(ListResponse_c309f6f6.CODEC);
        }
    }
}
