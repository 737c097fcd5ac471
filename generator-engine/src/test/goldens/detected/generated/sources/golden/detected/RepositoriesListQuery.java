package golden.detected;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /repositories/{owner}}. */
public final class RepositoriesListQuery extends OperationQuery<RepositoriesListQuery> {
    /** No optional parameters. */
    public RepositoriesListQuery() {}

    private RepositoriesListQuery(Parameters parameters) { super(parameters); }

    public RepositoriesListQuery page(@Nullable Long page) { return query("page", page); }

    @Override
    protected RepositoriesListQuery copy(Parameters parameters) { return new RepositoriesListQuery(parameters); }
}
