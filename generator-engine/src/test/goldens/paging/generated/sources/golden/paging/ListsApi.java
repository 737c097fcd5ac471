package golden.paging;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import golden.paging.model.Page;
import golden.paging.model.SearchByTokenRequest;
import org.jspecify.annotations.Nullable;

/** Operations of Lists. */
public class ListsApi {
    private static final Operation LIST_BY_PAGE = Operation.of("GET", "listByPage", "/by-page");
    private static final Operation LIST_BY_OFFSET = Operation.of("GET", "listByOffset", "/by-offset");
    private static final Operation SEARCH_BY_TOKEN = Operation.of("POST", "searchByToken", "/by-token").optionalBody()
            .idempotent();
    private static final Operation LIST_BY_ID = Operation.of("GET", "listById", "/by-id");
    private static final Operation LIST_BY_URL = Operation.of("GET", "listByUrl", "/by-url");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected ListsApi() { this(ClientSession.absent()); }

    ListsApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /by-page} */
    public ByPage listByPage() { return new ByPage(calls().listByPage()); }

    /** {@code GET /by-page} with optional parameters. */
    public ByPage listByPage(ListByPageQuery query) { return new ByPage(calls().listByPage(query)); }

    /** {@code GET /by-offset} */
    public ByOffset listByOffset() { return new ByOffset(calls().listByOffset()); }

    /** {@code POST /by-token} */
    public ByToken searchByToken(@Nullable SearchByTokenRequest body) {
        return new ByToken(calls().searchByToken(body));
    }

    /** {@code GET /by-id} */
    public ById listById() { return new ById(calls().listById()); }

    /** {@code GET /by-url} */
    public ByUrl listByUrl() { return new ByUrl(calls().listByUrl()); }

    /** {@code GET /by-url} with optional parameters. */
    public ByUrl listByUrl(ListByUrlQuery query) { return new ByUrl(calls().listByUrl(query)); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<Page> listByPage() { return listByPage(new ListByPageQuery()); }

        /** {@code GET /by-page}. */
        public Call<Page> listByPage(ListByPageQuery query) {
            return session.call(LIST_BY_PAGE).parameters(query).returns(Page.CODEC);
        }

        /** {@code GET /by-offset}. */
        public Call<Page> listByOffset() { return session.call(LIST_BY_OFFSET).returns(Page.CODEC); }

        /** {@code POST /by-token}. */
        public Call<Page> searchByToken(@Nullable SearchByTokenRequest body) {
            return session.call(SEARCH_BY_TOKEN).json(SearchByTokenRequest.CODEC, body).returns(Page.CODEC);
        }

        /** {@code GET /by-id}. */
        public Call<Page> listById() { return session.call(LIST_BY_ID).returns(Page.CODEC); }

        public Call<Page> listByUrl() { return listByUrl(new ListByUrlQuery()); }

        /** {@code GET /by-url}. */
        public Call<Page> listByUrl(ListByUrlQuery query) {
            return session.call(LIST_BY_URL).parameters(query).returns(Page.CODEC);
        }
    }
}
