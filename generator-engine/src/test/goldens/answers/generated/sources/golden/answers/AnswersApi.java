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
    private static final Operation PUT_THING = Operation.of("PUT", "putThing", "/thing").optionalBody();
    private static final Operation DELETE_THING = Operation.of("DELETE", "deleteThing", "/thing");
    private static final Operation GET_TEXT = Operation.of("GET", "getText", "/text");
    private static final Operation GET_BYTES = Operation.of("GET", "getBytes", "/bytes");
    private static final Operation GET_LIST = Operation.of("GET", "getList", "/list");
    private static final Operation GET_ANY = Operation.of("GET", "getAny", "/any");
    private static final Operation UPLOAD = Operation.of("POST", "upload", "/upload");
    private static final Operation GET_SAME = Operation.of("GET", "getSame", "/statuses");
    private static final Operation GET_MAYBE = Operation.of("PUT", "getMaybe", "/statuses");
    private static final Operation GET_HAL = Operation.of("GET", "getHal", "/kinds");
    private static final Operation GET_FILE = Operation.of("PUT", "getFile", "/kinds");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected AnswersApi() { this(ClientSession.absent()); }

    AnswersApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /thing} */
    public JsonValue getThing() { return calls().getThing().execute(); }

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

    /** {@code POST /upload} */
    public void upload(UploadForm body) { calls().upload(body).execute(); }

    /** {@code GET /statuses} */
    public Thing getSame() { return calls().getSame().execute(); }

    /** {@code PUT /statuses} */
    public @Nullable Thing getMaybe() { return calls().getMaybe().execute(); }

    /** {@code GET /kinds} */
    public Thing getHal() { return calls().getHal().execute(); }

    /** {@code PUT /kinds} */
    public byte[] getFile() { return calls().getFile().execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /thing}. */
        public Call<JsonValue> getThing() { return session.call(GET_THING).returns(Codecs.JSON); }

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

        /** {@code POST /upload}. */
        public Call<@Nullable Void> upload(UploadForm body) {
            return session.call(UPLOAD).multipart("multipart/form-data", body).returnsNothing();
        }

        /** {@code GET /statuses}. */
        public Call<Thing> getSame() { return session.call(GET_SAME).returns(Thing.CODEC); }

        /** {@code PUT /statuses}. */
        public Call<@Nullable Thing> getMaybe() { return session.call(GET_MAYBE).returnsNullable(Thing.CODEC); }

        /** {@code GET /kinds}. */
        public Call<Thing> getHal() { return session.call(GET_HAL).returns("application/hal+json", Thing.CODEC); }

        /** {@code PUT /kinds}. */
        public Call<byte[]> getFile() { return session.call(GET_FILE).returnsBytes(); }
    }
}
