package golden.extra;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /orders}. */
public final class ListQuery extends OperationQuery<ListQuery> {
    /** No optional parameters. */
    public ListQuery() {}

    public ListQuery status(@Nullable String status) { return query("status", status); }
}
