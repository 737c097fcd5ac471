package golden.paging;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /by-url}. */
public final class ListByUrlQuery extends OperationQuery<ListByUrlQuery> {
    /** No optional parameters. */
    public ListByUrlQuery() {}

    private ListByUrlQuery(Parameters parameters) { super(parameters); }

    public ListByUrlQuery q(@Nullable String q) { return query("q", q); }

    @Override
    protected ListByUrlQuery copy(Parameters parameters) { return new ListByUrlQuery(parameters); }
}
