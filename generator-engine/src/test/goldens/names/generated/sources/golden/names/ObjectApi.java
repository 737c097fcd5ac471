package golden.names;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.names.model.Names;

/** Operations of Object. */
public class ObjectApi {
    private static final Operation GET_NAMES_CLASS_BODY = Operation.of("GET", "wait", "/names/{class}/{body}");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected ObjectApi() { this(ClientSession.absent()); }

    ObjectApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /names/{class}/{body}} */
    public Names getNamesClassBody(String propertyClass, String bodyValue, String queryValue) {
        return calls().getNamesClassBody(propertyClass, bodyValue, queryValue).execute();
    }

    /** {@code GET /names/{class}/{body}} with optional parameters. */
    public Names getNamesClassBody(
            String propertyClass, String bodyValue, String queryValue, GetNamesClassBodyQuery query) {
        return calls().getNamesClassBody(propertyClass, bodyValue, queryValue, query).execute();
    }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<Names> getNamesClassBody(String propertyClass, String bodyValue, String queryValue) {
            return getNamesClassBody(propertyClass, bodyValue, queryValue, new GetNamesClassBodyQuery());
        }

        /** {@code GET /names/{class}/{body}}. */
        public Call<Names> getNamesClassBody(
                String propertyClass, String bodyValue, String queryValue, GetNamesClassBodyQuery query) {
            return session.call(GET_NAMES_CLASS_BODY).path("class", propertyClass).path("body", bodyValue)
                    .query("query", queryValue).parameters(query).returns(Names.CODEC);
        }
    }
}
