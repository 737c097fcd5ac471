package golden.operations;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /teams}. */
public final class TeamsListQuery extends OperationQuery<TeamsListQuery> {
    /** No optional parameters. */
    public TeamsListQuery() {}

    public TeamsListQuery q(@Nullable String q) { return query("q", q); }
}
