package golden.detected;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /repositories/{owner}/runs}. */
public final class RunsListQuery extends OperationQuery<RunsListQuery> {
    /** No optional parameters. */
    public RunsListQuery() {}

    public RunsListQuery page(@Nullable Long page) { return query("page", page); }
}
