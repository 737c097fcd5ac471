package golden.connection;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of calls. */
public class CallsApi {
    private static final Operation STANDARD = Operation.of("GET", "standard", "/standard");
    private static final Operation AGAIN = Operation.of("GET", "again", "/again");
    private static final Operation SCOPED = Operation.of("GET", "scoped", "/scoped").security("tokens")
            .scopes("tokens", "read", "write:\"all\"");
    private static final Operation OPEN = Operation.of("GET", "open", "/open").secured(false);
    private static final Operation OPTIONAL = Operation.of("GET", "optional", "/optional").security()
            .security("session");
    private static final Operation CERTIFIED = Operation.of("GET", "certified", "/certified").secured(false);
    private static final Operation SIGNED = Operation.of("GET", "signed", "/signed").security("header")
            .security("person").security("connect").security("bearer");
    private static final Operation BOTH = Operation.of("GET", "both", "/both").security("user", "bearer");
    private static final Operation ADD_FILE = Operation.of("POST", "addFile", "/files")
            .check("part file", "required", true).server("https://files.connection.example/v1");
    private static final Operation LIST_FILES = Operation.of("GET", "listFiles", "/files").server("/side/{shard}");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected CallsApi() { this(ClientSession.absent()); }

    CallsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /standard} */
    public void standard() { calls().standard().execute(); }

    /** {@code GET /again} */
    public void again() { calls().again().execute(); }

    /** {@code GET /scoped} */
    public void scoped() { calls().scoped().execute(); }

    /** {@code GET /open} */
    public void open() { calls().open().execute(); }

    /** {@code GET /optional} */
    public void optional() { calls().optional().execute(); }

    /** {@code GET /certified} */
    public void certified() { calls().certified().execute(); }

    /** {@code GET /signed} */
    public void signed() { calls().signed().execute(); }

    /** {@code GET /both} */
    public void both() { calls().both().execute(); }

    /** {@code POST /files} */
    public void addFile(AddFileForm body) { calls().addFile(body).execute(); }

    /** {@code GET /files} */
    public void listFiles() { calls().listFiles().execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /standard}. */
        public Call<@Nullable Void> standard() { return session.call(STANDARD).returnsNothing(); }

        /** {@code GET /again}. */
        public Call<@Nullable Void> again() { return session.call(AGAIN).returnsNothing(); }

        /** {@code GET /scoped}. */
        public Call<@Nullable Void> scoped() { return session.call(SCOPED).returnsNothing(); }

        /** {@code GET /open}. */
        public Call<@Nullable Void> open() { return session.call(OPEN).returnsNothing(); }

        /** {@code GET /optional}. */
        public Call<@Nullable Void> optional() { return session.call(OPTIONAL).returnsNothing(); }

        /** {@code GET /certified}. */
        public Call<@Nullable Void> certified() { return session.call(CERTIFIED).returnsNothing(); }

        /** {@code GET /signed}. */
        public Call<@Nullable Void> signed() { return session.call(SIGNED).returnsNothing(); }

        /** {@code GET /both}. */
        public Call<@Nullable Void> both() { return session.call(BOTH).returnsNothing(); }

        /** {@code POST /files}. */
        public Call<@Nullable Void> addFile(AddFileForm body) {
            return session.call(ADD_FILE).multipart("multipart/form-data", body).returnsNothing();
        }

        /** {@code GET /files}. */
        public Call<@Nullable Void> listFiles() { return session.call(LIST_FILES).returnsNothing(); }
    }
}
