package golden.operations;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of repos. */
public class ReposApi {
    private static final Operation LIST = Operation.of("GET", "repos/list", "/repos");
    private static final Operation CREATE_ONE = Operation.of("POST", "repos/create-one", "/repos");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected ReposApi() { this(ClientSession.absent()); }

    ReposApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /repos} */
    public void list() { calls().list().execute(); }

    /** {@code POST /repos} */
    public void createOne() { calls().createOne().execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /repos}. */
        public Call<@Nullable Void> list() { return session.call(LIST).returnsNothing(); }

        /** {@code POST /repos}. */
        public Call<@Nullable Void> createOne() { return session.call(CREATE_ONE).returnsNothing(); }
    }
}
