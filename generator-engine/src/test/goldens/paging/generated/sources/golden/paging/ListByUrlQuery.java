package golden.paging;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /by-url}. */
public final class ListByUrlQuery extends OperationQuery<ListByUrlQuery> {
    /** No optional parameters. */
    public ListByUrlQuery() {}

    public ListByUrlQuery q(@Nullable String q) { return query("q", q); }
}
