package golden.operations;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import org.jspecify.annotations.Nullable;

/** Operations of twice. */
public class TwiceApi {
    private static final Operation GET_MINUS_TWICE = Operation.of("GET", "get-twice", "/twice");
    private static final Operation POST_TWICE = Operation.of("POST", "get_twice", "/twice");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected TwiceApi() { this(ClientSession.absent()); }

    TwiceApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /twice} */
    public void getMinusTwice() { calls().getMinusTwice().execute(); }

    /** {@code POST /twice} */
    public void postTwice() { calls().postTwice().execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /twice}. */
        public Call<@Nullable Void> getMinusTwice() { return session.call(GET_MINUS_TWICE).returnsNothing(); }

        /** {@code POST /twice}. */
        public Call<@Nullable Void> postTwice() { return session.call(POST_TWICE).returnsNothing(); }
    }
}
