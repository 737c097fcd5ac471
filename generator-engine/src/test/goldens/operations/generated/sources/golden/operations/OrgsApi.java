package golden.operations;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of orgs. */
public class OrgsApi {
    private static final Operation LIST = Operation.of("GET", "orgs/list", "/orgs");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected OrgsApi() { this(ClientSession.absent()); }

    OrgsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /orgs} */
    public void list() { calls().list().execute(); }

    /** {@code GET /orgs} with optional parameters. */
    public void list(OrgsListQuery query) { calls().list(query).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<@Nullable Void> list() { return list(new OrgsListQuery()); }

        /** {@code GET /orgs}. */
        public Call<@Nullable Void> list(OrgsListQuery query) {
            return session.call(LIST).parameters(query).returnsNothing();
        }
    }
}
