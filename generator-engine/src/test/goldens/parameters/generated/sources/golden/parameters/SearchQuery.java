package golden.parameters;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.ParameterStyle;
import golden.parameters.model.SearchDeep;
import golden.parameters.model.SearchMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /search/{kind}/{name}}. */
public final class SearchQuery extends OperationQuery<SearchQuery> {
    /** No optional parameters. */
    public SearchQuery() {}

    public SearchQuery mode(@Nullable SearchMode mode) { return query("mode", mode); }

    /** Filter by subscription. */
    public SearchQuery subscription(@Nullable String subscription) { return query("subscription", subscription); }

    public SearchQuery invoice(@Nullable String invoice) { return query("invoice", invoice); }

    public SearchQuery from(@Nullable OffsetDateTime from) { return query("from", from); }

    public SearchQuery day(@Nullable LocalDate day) { return query("day", day); }

    public SearchQuery min(@Nullable BigDecimal min) { return query("min", min); }

    public SearchQuery many(@Nullable List<String> many) { return query("many", many); }

    public SearchQuery commas(@Nullable List<Long> commas) { return query("commas", commas, ParameterStyle.COMMAS); }

    public SearchQuery pipes(@Nullable List<String> pipes) { return query("pipes", pipes, ParameterStyle.PIPES); }

    public SearchQuery deep(@Nullable SearchDeep deep) { return query("deep", deep, ParameterStyle.DEEP); }

    public SearchQuery either(@Nullable String either) { return query("either", either); }

    public SearchQuery xTrace(@Nullable String xTrace) { return header("X-Trace", xTrace); }

    /**
     * @deprecated by the API
     */
    @Deprecated
    public SearchQuery old(@Nullable String old) { return query("old", old); }

    public SearchQuery session(@Nullable String session) { return cookie("session", session); }
}
