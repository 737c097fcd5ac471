package golden.styles;

import dev.quire.client.http.Call;
import dev.quire.client.http.ClientSession;
import dev.quire.client.http.Operation;
import dev.quire.client.http.ParameterStyle;
import golden.styles.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of Styles. */
public class StylesApi {
    private static final Operation PATHS =
            Operation.of("GET", "paths", "/paths/{simple}/{pairs}/{label}/{labels}/{matrix}/{matrices}/{json}");
    private static final Operation QUERIES = Operation.of("GET", "queries", "/queries").constantCookie("theme", "dark");

    private final Calls calls;

    /** For fakes: every operation refuses to be called. */
    protected StylesApi() { this(ClientSession.absent()); }

    StylesApi(ClientSession session) { this.calls = new Calls(session); }

    /** {@code GET /paths/{simple}/{pairs}/{label}/{labels}/{matrix}/{matrices}/{json}} */
    public void paths(
            List<String> simple, Color pairs, List<String> label, Color labels, List<String> matrix,
            List<String> matrices, Color json) {
        calls().paths(simple, pairs, label, labels, matrix, matrices, json).execute();
    }

    /** {@code GET /queries} */
    public void queries(List<String> needed) { calls().queries(needed).execute(); }

    /** {@code GET /queries} with optional parameters. */
    public void queries(List<String> needed, QueriesQuery query) { calls().queries(needed, query).execute(); }

    /** The same operations as calls: asynchronous, with the whole response, with options; of a list one page. */
    public Calls calls() { return calls; }

    /** The operations as calls, which are sent when they are executed. */
    public static class Calls {
        private final ClientSession session;

        /** For fakes: every operation refuses to be called. */
        protected Calls() { this(ClientSession.absent()); }

        Calls(ClientSession session) { this.session = session; }

        /** {@code GET /paths/{simple}/{pairs}/{label}/{labels}/{matrix}/{matrices}/{json}}. */
        public Call<@Nullable Void> paths(
                List<String> simple, Color pairs, List<String> label, Color labels, List<String> matrix,
                List<String> matrices, Color json) {
            return session.call(PATHS).path("simple", simple).path("pairs", pairs, ParameterStyle.SIMPLE_EXPLODED)
                    .path("label", label, ParameterStyle.LABEL).path("labels", labels, ParameterStyle.LABEL_EXPLODED)
                    .path("matrix", matrix, ParameterStyle.MATRIX)
                    .path("matrices", matrices, ParameterStyle.MATRIX_EXPLODED)
                    .path("json", Color.CODEC, json, ParameterStyle.JSON).returnsNothing();
        }

        public Call<@Nullable Void> queries(List<String> needed) { return queries(needed, new QueriesQuery()); }

        /** {@code GET /queries}. */
        public Call<@Nullable Void> queries(List<String> needed, QueriesQuery query) {
            return session.call(QUERIES).query("needed", needed, ParameterStyle.COMMAS).parameters(query)
                    .returnsNothing();
        }
    }
}
