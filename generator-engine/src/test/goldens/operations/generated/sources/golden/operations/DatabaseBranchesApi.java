package golden.operations;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of Database branches. */
public class DatabaseBranchesApi {
    private static final Operation LIST_DATABASE_BRANCHES = Operation.of("GET", "list_database_branches", "/branches");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected DatabaseBranchesApi() { this(ClientSession.absent()); }

    DatabaseBranchesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /branches} */
    public void listDatabaseBranches() { calls().listDatabaseBranches().execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /branches}. */
        public Call<@Nullable Void> listDatabaseBranches() {
            return session.call(LIST_DATABASE_BRANCHES).returnsNothing();
        }
    }
}
