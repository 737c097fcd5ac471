package golden.detected;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /repositories/{owner}/runs}. */
public final class RunsListQuery extends OperationQuery<RunsListQuery> {
    /** No optional parameters. */
    public RunsListQuery() {}

    private RunsListQuery(Parameters parameters) { super(parameters); }

    public RunsListQuery page(@Nullable Long page) { return query("page", page); }

    @Override
    protected RunsListQuery copy(Parameters parameters) { return new RunsListQuery(parameters); }
}
