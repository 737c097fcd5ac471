package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.detected.model.SearchRequest;
import golden.detected.model.SearchResponse;

/** Operations of records. */
public class RecordsApi {
    private static final Operation SEARCH = Operation.of("POST", "records/search", "/records/search").idempotent();

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected RecordsApi() { this(ClientSession.absent()); }

    RecordsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code POST /records/search}: A token and a page size in the body of a POST. */
    public Records search(SearchRequest body) { return new Records(calls().search(body)); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code POST /records/search}. */
        public Call<SearchResponse> search(SearchRequest body) {
            return session.call(SEARCH).json(SearchRequest.CODEC, body).returns(SearchResponse.CODEC);
        }
    }
}
