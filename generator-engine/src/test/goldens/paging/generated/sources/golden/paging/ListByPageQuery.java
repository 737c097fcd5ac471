package golden.paging;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /by-page}. */
public final class ListByPageQuery extends OperationQuery<ListByPageQuery> {
    /** No optional parameters. */
    public ListByPageQuery() {}

    public ListByPageQuery status(@Nullable String status) { return query("status", status); }
}
