package golden.extra;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /orders}. */
public final class ListQuery extends OperationQuery<ListQuery> {
    /** No optional parameters. */
    public ListQuery() {}

    private ListQuery(Parameters parameters) { super(parameters); }

    public ListQuery status(@Nullable String status) { return query("status", status); }

    @Override
    protected ListQuery copy(Parameters parameters) { return new ListQuery(parameters); }
}
