package golden.parameters;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.http.ParameterRule;
import org.jspecify.annotations.Nullable;

/** Operations of Search. */
public class SearchApi {
    private static final Operation SEARCH = Operation.of("GET", "search", "/search/{kind}/{name}")
            .apiVersionHeader("Api-Version", "2023-08-16").constantHeader("X-Client", "quire")
            .constantQuery("mode", "fast").rule(ParameterRule.atLeastOneOf("subscription", "invoice"))
            .rule(ParameterRule.notTogether("day", "from")).rule(ParameterRule.exactlyOneOf("many", "commas"))
            .rule(ParameterRule.allOrNone("min", "pipes"));

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected SearchApi() { this(ClientSession.absent()); }

    SearchApi(ClientSession session) { this.calls = new Calls(session); }

    /**
     * {@code GET /search/{kind}/{name}}: Search for things.
     *
     * <p>At least one of {@code subscription}, {@code invoice} is needed. One of the two ids is needed.
     *
     * <p>Only one of {@code day}, {@code from} can be given.
     *
     * <p>Exactly one of {@code many}, {@code commas} is needed.
     *
     * <p>All of {@code min}, {@code pipes} go together, or none does.
     *
     * @param kind Comes first.
     * @param name Comes second.
     * @param needed Is needed.
     */
    public void search(Long kind, String name, Boolean needed) { calls().search(kind, name, needed).execute(); }

    /** {@code GET /search/{kind}/{name}} with optional parameters. */
    public void search(Long kind, String name, Boolean needed, SearchQuery query) {
        calls().search(kind, name, needed, query).execute();
    }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        public Call<@Nullable Void> search(Long kind, String name, Boolean needed) {
            return search(kind, name, needed, new SearchQuery());
        }

        /** {@code GET /search/{kind}/{name}}. */
        public Call<@Nullable Void> search(Long kind, String name, Boolean needed, SearchQuery query) {
            return session.call(SEARCH).path("kind", kind).path("name", name).query("needed", needed).parameters(query)
                    .returnsNothing();
        }
    }
}
