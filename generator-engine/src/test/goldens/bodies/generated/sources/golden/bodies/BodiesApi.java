package golden.bodies;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.FormEncoding;
import dev.quire.client.http.Operation;
import dev.quire.client.http.ParameterStyle;
import dev.quire.client.http.Upload;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;
import golden.bodies.model.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of Bodies. */
public class BodiesApi {
    private static final Operation SEND_JSON = Operation.of("POST", "sendJson", "/json");
    private static final Operation SEND_LIST = Operation.of("PUT", "sendList", "/json").optionalBody();
    private static final Operation SEND_PATCH = Operation.of("PATCH", "sendPatch", "/json");
    private static final Operation SEND_NUMBER = Operation.of("PUT", "sendNumber", "/scalar");
    private static final Operation SEND_FORM = Operation.of("POST", "sendForm", "/form");
    private static final Operation SEND_PLAIN_FORM = Operation.of("PUT", "sendPlainForm", "/form").optionalBody();
    private static final Operation SEND_PARTS = Operation.of("POST", "sendParts", "/parts/{id}")
            .check("part file", "required", true);
    private static final Operation SEND_MIXED = Operation.of("POST", "sendMixed", "/mixed").optionalBody();
    private static final Operation SEND_BYTES = Operation.of("POST", "sendBytes", "/bytes");
    private static final Operation SEND_PICTURE = Operation.of("PUT", "sendPicture", "/bytes");
    private static final Operation GET_NOTHING = Operation.of("GET", "getNothing", "/nothing");
    private static final Operation SEND_NOTHING = Operation.of("POST", "sendNothing", "/nothing");
    private static final Operation SEND_TEXT = Operation.of("POST", "sendText", "/text");
    private static final Operation SEND_XML = Operation.of("PUT", "sendXml", "/text");
    private static final Operation SEND_ANY = Operation.of("POST", "sendAny", "/several");
    private static final Operation SEND_SAME = Operation.of("PUT", "sendSame", "/several");
    private static final Operation SEND_PACKED = Operation.of("PATCH", "sendPacked", "/several");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected BodiesApi() { this(ClientSession.absent()); }

    BodiesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code POST /json} */
    public void sendJson(Thing body) { calls().sendJson(body).execute(); }

    /** {@code PUT /json} */
    public void sendList(@Nullable List<Thing> body) { calls().sendList(body).execute(); }

    /** {@code PATCH /json} */
    public void sendPatch(Thing body) { calls().sendPatch(body).execute(); }

    /** {@code PUT /scalar} */
    public void sendNumber(Long body) { calls().sendNumber(body).execute(); }

    /** {@code POST /form} */
    public void sendForm(Thing body) { calls().sendForm(body).execute(); }

    /** {@code PUT /form} */
    public void sendPlainForm(@Nullable Thing body) { calls().sendPlainForm(body).execute(); }

    /**
     * {@code POST /parts/{id}}
     *
     * @param body A file and what belongs to it.
     */
    public void sendParts(String id, SendPartsForm body) { calls().sendParts(id, body).execute(); }

    /** {@code POST /parts/{id}} with optional parameters. */
    public void sendParts(String id, SendPartsForm body, SendPartsQuery query) {
        calls().sendParts(id, body, query).execute();
    }

    /** {@code POST /mixed} */
    public void sendMixed(@Nullable SendMixedForm body) { calls().sendMixed(body).execute(); }

    /** {@code POST /bytes} */
    public void sendBytes(Upload body) { calls().sendBytes(body).execute(); }

    /** {@code PUT /bytes} */
    public void sendPicture(Upload body) { calls().sendPicture(body).execute(); }

    /** {@code GET /nothing} */
    public void getNothing() { calls().getNothing().execute(); }

    /** {@code POST /nothing} */
    public void sendNothing(JsonValue body) { calls().sendNothing(body).execute(); }

    /** {@code POST /text} */
    public void sendText(String body) { calls().sendText(body).execute(); }

    /** {@code PUT /text} */
    public void sendXml(String body) { calls().sendXml(body).execute(); }

    /** {@code POST /several} */
    public void sendAny(Thing body) { calls().sendAny(body).execute(); }

    /** {@code POST /several} with optional parameters. */
    public void sendAny(Thing body, SendAnyQuery query) { calls().sendAny(body, query).execute(); }

    /** {@code POST /several} with a body of {@code multipart/form-data}. */
    public void sendAny(SendAnyForm body) { calls().sendAny(body).execute(); }

    /** {@code POST /several} with optional parameters. */
    public void sendAny(SendAnyForm body, SendAnyQuery query) { calls().sendAny(body, query).execute(); }

    /** {@code POST /several} with a body of {@code application/octet-stream}. */
    public void sendAny(Upload body) { calls().sendAny(body).execute(); }

    /** {@code POST /several} with optional parameters. */
    public void sendAny(Upload body, SendAnyQuery query) { calls().sendAny(body, query).execute(); }

    /** {@code POST /several} with a body of {@code text/plain}. */
    public void sendAny(String body) { calls().sendAny(body).execute(); }

    /** {@code POST /several} with optional parameters. */
    public void sendAny(String body, SendAnyQuery query) { calls().sendAny(body, query).execute(); }

    /** {@code PUT /several} */
    public void sendSame(Thing body) { calls().sendSame(body).execute(); }

    /** {@code PATCH /several} */
    public void sendPacked(Upload body) { calls().sendPacked(body).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code POST /json}. */
        public Call<@Nullable Void> sendJson(Thing body) {
            return session.call(SEND_JSON).json(Thing.CODEC, body).returnsNothing();
        }

        /** {@code PUT /json}. */
        public Call<@Nullable Void> sendList(@Nullable List<Thing> body) {
            return session.call(SEND_LIST).json(Codecs.list(Thing.CODEC), body).returnsNothing();
        }

        /** {@code PATCH /json}. */
        public Call<@Nullable Void> sendPatch(Thing body) {
            return session.call(SEND_PATCH).json("application/merge-patch+json", Thing.CODEC, body).returnsNothing();
        }

        /** {@code PUT /scalar}. */
        public Call<@Nullable Void> sendNumber(Long body) {
            return session.call(SEND_NUMBER).json("application/json;version=2", Codecs.INTEGER, body).returnsNothing();
        }

        /** {@code POST /form}. */
        public Call<@Nullable Void> sendForm(Thing body) {
            return session.call(SEND_FORM).form(Thing.CODEC, body, FormEncoding.deep()).returnsNothing();
        }

        /** {@code PUT /form}. */
        public Call<@Nullable Void> sendPlainForm(@Nullable Thing body) {
            return session.call(SEND_PLAIN_FORM)
                    .form(
                    Thing.CODEC, body, FormEncoding.plain().with("metadata", ParameterStyle.JSON)
                    .with("tags", ParameterStyle.COMMAS)).returnsNothing();
        }

        public Call<@Nullable Void> sendParts(String id, SendPartsForm body) {
            return sendParts(id, body, new SendPartsQuery());
        }

        /** {@code POST /parts/{id}}. */
        public Call<@Nullable Void> sendParts(String id, SendPartsForm body, SendPartsQuery query) {
            return session.call(SEND_PARTS).path("id", id).multipart("multipart/form-data", body).parameters(query)
                    .returnsNothing();
        }

        /** {@code POST /mixed}. */
        public Call<@Nullable Void> sendMixed(@Nullable SendMixedForm body) {
            return session.call(SEND_MIXED).multipart("multipart/mixed", body).returnsNothing();
        }

        /** {@code POST /bytes}. */
        public Call<@Nullable Void> sendBytes(Upload body) {
            return session.call(SEND_BYTES).upload("application/octet-stream", body).returnsNothing();
        }

        /** {@code PUT /bytes}. */
        public Call<@Nullable Void> sendPicture(Upload body) {
            return session.call(SEND_PICTURE).upload("application/octet-stream", body).returnsNothing();
        }

        /** {@code GET /nothing}. */
        public Call<@Nullable Void> getNothing() { return session.call(GET_NOTHING).returnsNothing(); }

        /** {@code POST /nothing}. */
        public Call<@Nullable Void> sendNothing(JsonValue body) {
            return session.call(SEND_NOTHING).json(Codecs.JSON, body).returnsNothing();
        }

        /** {@code POST /text}. */
        public Call<@Nullable Void> sendText(String body) {
            return session.call(SEND_TEXT).text("text/plain; charset=utf-8", body).returnsNothing();
        }

        /** {@code PUT /text}. */
        public Call<@Nullable Void> sendXml(String body) {
            return session.call(SEND_XML).text("application/xml", body).returnsNothing();
        }

        public Call<@Nullable Void> sendAny(Thing body) { return sendAny(body, new SendAnyQuery()); }

        /** {@code POST /several}. */
        public Call<@Nullable Void> sendAny(Thing body, SendAnyQuery query) {
            return session.call(SEND_ANY).json(Thing.CODEC, body).parameters(query).returnsNothing();
        }

        public Call<@Nullable Void> sendAny(SendAnyForm body) { return sendAny(body, new SendAnyQuery()); }

        /** {@code POST /several}. */
        public Call<@Nullable Void> sendAny(SendAnyForm body, SendAnyQuery query) {
            return session.call(SEND_ANY).multipart("multipart/form-data", body).parameters(query).returnsNothing();
        }

        public Call<@Nullable Void> sendAny(Upload body) { return sendAny(body, new SendAnyQuery()); }

        /** {@code POST /several}. */
        public Call<@Nullable Void> sendAny(Upload body, SendAnyQuery query) {
            return session.call(SEND_ANY).upload("application/octet-stream", body).parameters(query).returnsNothing();
        }

        public Call<@Nullable Void> sendAny(String body) { return sendAny(body, new SendAnyQuery()); }

        /** {@code POST /several}. */
        public Call<@Nullable Void> sendAny(String body, SendAnyQuery query) {
            return session.call(SEND_ANY).text("text/plain; charset=utf-8", body).parameters(query).returnsNothing();
        }

        /** {@code PUT /several}. */
        public Call<@Nullable Void> sendSame(Thing body) {
            return session.call(SEND_SAME).json(Thing.CODEC, body).returnsNothing();
        }

        /** {@code PATCH /several}. */
        public Call<@Nullable Void> sendPacked(Upload body) {
            return session.call(SEND_PACKED).upload("application/x-msgpack", body).returnsNothing();
        }
    }
}
