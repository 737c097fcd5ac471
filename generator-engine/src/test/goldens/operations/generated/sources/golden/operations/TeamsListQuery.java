package golden.operations;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /teams}. */
public final class TeamsListQuery extends OperationQuery<TeamsListQuery> {
    /** No optional parameters. */
    public TeamsListQuery() {}

    private TeamsListQuery(Parameters parameters) { super(parameters); }

    public TeamsListQuery q(@Nullable String q) { return query("q", q); }

    @Override
    protected TeamsListQuery copy(Parameters parameters) { return new TeamsListQuery(parameters); }
}
