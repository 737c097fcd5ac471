package golden.operations;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /orgs}. */
public final class OrgsListQuery extends OperationQuery<OrgsListQuery> {
    /** No optional parameters. */
    public OrgsListQuery() {}

    public OrgsListQuery q(@Nullable String q) { return query("q", q); }
}
