package golden.styles;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.ParameterStyle;
import dev.quire.client.json.JsonValue;
import golden.styles.model.Color;
import golden.styles.model.QueriesCreated;
import golden.styles.model.QueriesFilter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /queries}. */
public final class QueriesQuery extends OperationQuery<QueriesQuery> {
    /** No optional parameters. */
    public QueriesQuery() {}

    public QueriesQuery list(@Nullable List<String> list) { return query("list", list); }

    public QueriesQuery text(@Nullable String text) { return query("text", text); }

    public QueriesQuery spaces(@Nullable List<Long> spaces) { return query("spaces", spaces, ParameterStyle.SPACES); }

    public QueriesQuery pipes(@Nullable List<String> pipes) { return query("pipes", pipes, ParameterStyle.PIPES); }

    public QueriesQuery pipesApart(@Nullable List<String> pipesApart) { return query("pipes-apart", pipesApart); }

    public QueriesQuery members(@Nullable Color members) { return query("members", members); }

    public QueriesQuery row(@Nullable Color row) { return query("row", row, ParameterStyle.COMMAS); }

    public QueriesQuery deep(@Nullable Color deep) { return query("deep", deep, ParameterStyle.DEEP); }

    public QueriesQuery deepList(@Nullable List<String> deepList) {
        return query("deep-list", deepList, ParameterStyle.DEEP);
    }

    public QueriesQuery map(@Nullable Map<String, Long> map) { return query("map", map, ParameterStyle.DEEP); }

    public QueriesQuery free(@Nullable JsonValue free) { return query("free", free, ParameterStyle.DEEP); }

    public QueriesQuery created(@Nullable QueriesCreated created) {
        return query("created", QueriesCreated.CODEC, created, ParameterStyle.DEEP);
    }

    public QueriesQuery either(@Nullable String either) { return query("either", either); }

    public QueriesQuery anything(@Nullable String anything) { return query("anything", anything); }

    public QueriesQuery path(@Nullable String path) { return queryReserved("path", path, ParameterStyle.REPEAT); }

    public QueriesQuery filter(@Nullable QueriesFilter filter) {
        return query("filter", QueriesFilter.CODEC, filter, ParameterStyle.JSON);
    }

    public QueriesQuery written(@Nullable String written) { return query("written", written); }

    public QueriesQuery trace(@Nullable String trace) { return header("Trace", trace); }

    public QueriesQuery colors(@Nullable List<String> colors) { return header("Colors", colors); }

    public QueriesQuery color(@Nullable Color color) { return header("Color", color, ParameterStyle.SIMPLE_EXPLODED); }

    public QueriesQuery filterValue(@Nullable Color filterValue) {
        return header("Filter", Color.CODEC, filterValue, ParameterStyle.JSON);
    }

    public QueriesQuery session(@Nullable String session) { return cookie("session", session); }

    public QueriesQuery seen(@Nullable List<String> seen) { return cookie("seen", seen); }

    public QueriesQuery likes(@Nullable List<String> likes) { return cookie("likes", likes, ParameterStyle.COMMAS); }
}
