package golden.rules;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.json.Codecs;
import golden.rules.model.Answer;
import golden.rules.model.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of Rules. */
public class RulesApi {
    private static final Operation SEND_THING = Operation.of("POST", "sendThing", "/things/{id}")
            .check("path id", "minLength", 1).check("path id", "maxLength", 36)
            .check("path id", "pattern", "^[0-9a-f-]+$").check("query limit", "minimum", 1)
            .check("query limit", "maximum", 100).check("query ids", "maxItems", 5)
            .check("query ids", "uniqueItems", true).check("query ids", "items.maxLength", 9);
    private static final Operation SEND_LIST = Operation.of("PUT", "sendList", "/things/{id}")
            .check("body", "minItems", 1);
    private static final Operation SEND_PARTS = Operation.of("PATCH", "sendParts", "/things/{id}")
            .check("part file", "required", true).check("part note", "maxLength", 7);

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected RulesApi() { this(ClientSession.absent()); }

    RulesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code POST /things/{id}} */
    public Answer sendThing(String id, Thing body) { return calls().sendThing(id, body).execute(); }

    /** {@code POST /things/{id}} with optional parameters. */
    public Answer sendThing(String id, Thing body, SendThingQuery query) {
        return calls().sendThing(id, body, query).execute();
    }

    /** {@code PUT /things/{id}} */
    public void sendList(String id, List<String> body) { calls().sendList(id, body).execute(); }

    /** {@code PATCH /things/{id}} */
    public void sendParts(String id, SendPartsForm body) { calls().sendParts(id, body).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<Answer> sendThing(String id, Thing body) { return sendThing(id, body, new SendThingQuery()); }

        /** {@code POST /things/{id}}. */
        public Call<Answer> sendThing(String id, Thing body, SendThingQuery query) {
            return session.call(SEND_THING).path("id", id).json(Thing.CODEC, body).parameters(query)
                    .returns(Answer.CODEC);
        }

        /** {@code PUT /things/{id}}. */
        public Call<@Nullable Void> sendList(String id, List<String> body) {
            return session.call(SEND_LIST).path("id", id).json(Codecs.list(Codecs.STRING), body).returnsNothing();
        }

        /** {@code PATCH /things/{id}}. */
        public Call<@Nullable Void> sendParts(String id, SendPartsForm body) {
            return session.call(SEND_PARTS).path("id", id).multipart("multipart/form-data", body).returnsNothing();
        }
    }
}
