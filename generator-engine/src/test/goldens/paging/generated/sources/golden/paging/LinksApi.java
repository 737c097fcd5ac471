package golden.paging;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.json.Codecs;
import golden.paging.model.Item;
import java.util.List;

/** Operations of Links. */
public class LinksApi {
    private static final Operation LIST_BY_LINK = Operation.of("GET", "listByLink", "/by-link");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected LinksApi() { this(ClientSession.absent()); }

    LinksApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /by-link} */
    public ByLink listByLink() { return new ByLink(calls().listByLink()); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /by-link}. */
        public Call<List<Item>> listByLink() { return session.call(LIST_BY_LINK).returns(Codecs.list(Item.CODEC)); }
    }
}
