package golden.operations;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of teams. */
public class TeamsApi {
    private static final Operation LIST = Operation.of("GET", "teams/list", "/teams");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected TeamsApi() { this(ClientSession.absent()); }

    TeamsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /teams} */
    public void list() { calls().list().execute(); }

    /** {@code GET /teams} with optional parameters. */
    public void list(TeamsListQuery query) { calls().list(query).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<@Nullable Void> list() { return list(new TeamsListQuery()); }

        /** {@code GET /teams}. */
        public Call<@Nullable Void> list(TeamsListQuery query) {
            return session.call(LIST).parameters(query).returnsNothing();
        }
    }
}
