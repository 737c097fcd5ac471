package golden.paging;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /by-page}. */
public final class ListByPageQuery extends OperationQuery<ListByPageQuery> {
    /** No optional parameters. */
    public ListByPageQuery() {}

    private ListByPageQuery(Parameters parameters) { super(parameters); }

    public ListByPageQuery status(@Nullable String status) { return query("status", status); }

    @Override
    protected ListByPageQuery copy(Parameters parameters) { return new ListByPageQuery(parameters); }
}
