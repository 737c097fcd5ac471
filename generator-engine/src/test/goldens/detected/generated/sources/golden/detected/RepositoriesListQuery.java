package golden.detected;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /repositories/{owner}}. */
public final class RepositoriesListQuery extends OperationQuery<RepositoriesListQuery> {
    /** No optional parameters. */
    public RepositoriesListQuery() {}

    public RepositoriesListQuery page(@Nullable Long page) { return query("page", page); }
}
