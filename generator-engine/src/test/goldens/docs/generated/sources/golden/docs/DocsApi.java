package golden.docs;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of Docs. */
public class DocsApi {
    private static final Operation GET_DOCS = Operation.of("GET", "getDocs", "/docs/{id}");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected DocsApi() { this(ClientSession.absent()); }

    DocsApi(ClientSession session) { this.calls = new Calls(session); }

    /**
     * {@code GET /docs/{id}}: Get docs.
     *
     * <p>First paragraph, which is long enough that it has to be wrapped, since a line of a comment is at most a
     * hundred and twenty columns wide.
     *
     * <p>Second paragraph with a &#64;tag, an {&#64;link Object} and 1 &lt; 2 &amp;&amp; 3 &gt; 2.
     *
     * @param id The id. of a list
     */
    public void getDocs(String id) { calls().getDocs(id).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /docs/{id}}. */
        public Call<@Nullable Void> getDocs(String id) {
            return session.call(GET_DOCS).path("id", id).returnsNothing();
        }
    }
}
