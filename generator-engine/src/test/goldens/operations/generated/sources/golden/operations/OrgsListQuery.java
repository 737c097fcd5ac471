package golden.operations;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /orgs}. */
public final class OrgsListQuery extends OperationQuery<OrgsListQuery> {
    /** No optional parameters. */
    public OrgsListQuery() {}

    private OrgsListQuery(Parameters parameters) { super(parameters); }

    public OrgsListQuery q(@Nullable String q) { return query("q", q); }

    @Override
    protected OrgsListQuery copy(Parameters parameters) { return new OrgsListQuery(parameters); }
}
