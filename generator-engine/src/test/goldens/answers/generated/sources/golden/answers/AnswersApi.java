package golden.answers;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;
import golden.answers.model.Problem;
import golden.answers.model.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of Answers. */
public class AnswersApi {
    private static final Operation GET_THING = Operation.of("GET", "getThing", "/thing").error("404", Problem.CODEC)
            .error("4XX", Problem.CODEC).error("default", Codecs.STRING).secured(false);
    private static final Operation PUT_THING = Operation.of("PUT", "putThing", "/thing");
    private static final Operation DELETE_THING = Operation.of("DELETE", "deleteThing", "/thing");
    private static final Operation GET_TEXT = Operation.of("GET", "getText", "/text");
    private static final Operation GET_BYTES = Operation.of("GET", "getBytes", "/bytes");
    private static final Operation GET_LIST = Operation.of("GET", "getList", "/list");
    private static final Operation GET_ANY = Operation.of("GET", "getAny", "/any");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected AnswersApi() { this(ClientSession.absent()); }

    AnswersApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /thing} */
    public Thing getThing() { return calls().getThing().execute(); }

    /** {@code PUT /thing} */
    public void putThing(@Nullable Thing body) { calls().putThing(body).execute(); }

    /**
     * {@code DELETE /thing}
     *
     * <p>Deletes it.
     *
     * @deprecated by the API
     */
    @Deprecated
    public void deleteThing() { calls().deleteThing().execute(); }

    /** {@code GET /text} */
    public String getText() { return calls().getText().execute(); }

    /** {@code GET /bytes} */
    public byte[] getBytes() { return calls().getBytes().execute(); }

    /** {@code GET /list} */
    public List<Long> getList() { return calls().getList().execute(); }

    /** {@code GET /any} */
    public JsonValue getAny() { return calls().getAny().execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /thing}. */
        public Call<Thing> getThing() { return session.call(GET_THING).returns(Thing.CODEC); }

        /** {@code PUT /thing}. */
        public Call<@Nullable Void> putThing(@Nullable Thing body) {
            return session.call(PUT_THING).json(Thing.CODEC, body).returnsNothing();
        }

        /**
         * {@code DELETE /thing}.
         *
         * @deprecated by the API
         */
        @Deprecated
        public Call<@Nullable Void> deleteThing() { return session.call(DELETE_THING).returnsNothing(); }

        /** {@code GET /text}. */
        public Call<String> getText() { return session.call(GET_TEXT).returnsText(); }

        /** {@code GET /bytes}. */
        public Call<byte[]> getBytes() { return session.call(GET_BYTES).returnsBytes(); }

        /** {@code GET /list}. */
        public Call<List<Long>> getList() { return session.call(GET_LIST).returns(Codecs.list(Codecs.INTEGER)); }

        /** {@code GET /any}. */
        public Call<JsonValue> getAny() { return session.call(GET_ANY).returns(Codecs.JSON); }
    }
}
