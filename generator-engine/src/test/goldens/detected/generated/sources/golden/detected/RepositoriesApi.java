package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.json.Codecs;
import golden.detected.model.Repository;
import java.util.List;

/** Operations of repositories. */
public class RepositoriesApi {
    private static final Operation LIST = Operation.of("GET", "repositories/list", "/repositories/{owner}");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected RepositoriesApi() { this(ClientSession.absent()); }

    RepositoriesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /repositories/{owner}}: A Link header leads on; the answer is the list. */
    public Repositories list(String owner) { return new Repositories(calls().list(owner)); }

    /** {@code GET /repositories/{owner}} with optional parameters. */
    public Repositories list(String owner, RepositoriesListQuery query) {
        return new Repositories(calls().list(owner, query));
    }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<List<Repository>> list(String owner) { return list(owner, new RepositoriesListQuery()); }

        /** {@code GET /repositories/{owner}}. */
        public Call<List<Repository>> list(String owner, RepositoriesListQuery query) {
            return session.call(LIST).path("owner", owner).parameters(query).returns(Codecs.list(Repository.CODEC));
        }
    }
}
