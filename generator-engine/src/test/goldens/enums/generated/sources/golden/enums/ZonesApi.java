package golden.enums;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.enums.model.Zone;

/** Operations of Zones. */
public class ZonesApi {
    private static final Operation GET_ZONE = Operation.of("GET", "getZone", "/zones");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected ZonesApi() { this(ClientSession.absent()); }

    ZonesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /zones} */
    public Zone getZone() { return calls().getZone().execute(); }

    /** {@code GET /zones} with optional parameters. */
    public Zone getZone(GetZoneQuery query) { return calls().getZone(query).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<Zone> getZone() { return getZone(new GetZoneQuery()); }

        /** {@code GET /zones}. */
        public Call<Zone> getZone(GetZoneQuery query) {
            return session.call(GET_ZONE).parameters(query).returns(Zone.CODEC);
        }
    }
}
