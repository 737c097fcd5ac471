package golden.models;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.models.model.Thing;

/** Operations of Things. */
public class ThingsApi {
    private static final Operation GET_THING = Operation.of("GET", "getThing", "/things/{id}");
    private static final Operation UPDATE_THING = Operation.of("PUT", "updateThing", "/things/{id}");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected ThingsApi() { this(ClientSession.absent()); }

    ThingsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /things/{id}} */
    public Thing getThing(String id) { return calls().getThing(id).execute(); }

    /** {@code PUT /things/{id}} */
    public Thing updateThing(String id, Thing body) { return calls().updateThing(id, body).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /things/{id}}. */
        public Call<Thing> getThing(String id) { return session.call(GET_THING).path("id", id).returns(Thing.CODEC); }

        /** {@code PUT /things/{id}}. */
        public Call<Thing> updateThing(String id, Thing body) {
            return session.call(UPDATE_THING).path("id", id).json(Thing.CODEC, body).returns(Thing.CODEC);
        }
    }
}
