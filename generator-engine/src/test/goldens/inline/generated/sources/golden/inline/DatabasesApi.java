package golden.inline;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.inline.model.CreateDatabaseRequest;
import golden.inline.model.Database;
import golden.inline.model.ErrorBody;
import golden.inline.model.ListDatabasesResponse;
import org.jspecify.annotations.Nullable;

/** Operations of Databases. */
public class DatabasesApi {
    private static final Operation LIST_DATABASES = Operation.of("GET", "list_databases", "/databases");
    private static final Operation CREATE_DATABASE = Operation.of("POST", "create_database", "/databases")
            .optionalBody();
    private static final Operation GET_DATABASE = Operation.of("GET", "get_database", "/databases/{id}")
            .error("404", ErrorBody.CODEC);

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected DatabasesApi() { this(ClientSession.absent()); }

    DatabasesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /databases} */
    public ListDatabasesResponse listDatabases() { return calls().listDatabases().execute(); }

    /** {@code POST /databases} */
    public Database createDatabase(@Nullable CreateDatabaseRequest body) {
        return calls().createDatabase(body).execute();
    }

    /** {@code GET /databases/{id}} */
    public Database getDatabase(String id) { return calls().getDatabase(id).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /databases}. */
        public Call<ListDatabasesResponse> listDatabases() {
            return session.call(LIST_DATABASES).returns(ListDatabasesResponse.CODEC);
        }

        /** {@code POST /databases}. */
        public Call<Database> createDatabase(@Nullable CreateDatabaseRequest body) {
            return session.call(CREATE_DATABASE).json(CreateDatabaseRequest.CODEC, body).returns(Database.CODEC);
        }

        /** {@code GET /databases/{id}}. */
        public Call<Database> getDatabase(String id) {
            return session.call(GET_DATABASE).path("id", id).returns(Database.CODEC);
        }
    }
}
