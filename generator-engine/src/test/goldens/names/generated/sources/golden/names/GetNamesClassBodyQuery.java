package golden.names;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /names/{class}/{body}}. */
public final class GetNamesClassBodyQuery extends OperationQuery<GetNamesClassBodyQuery> {
    /** No optional parameters. */
    public GetNamesClassBodyQuery() {}

    private GetNamesClassBodyQuery(Parameters parameters) { super(parameters); }

    public GetNamesClassBodyQuery underscoreId(@Nullable String underscoreId) { return query("_id", underscoreId); }

    public GetNamesClassBodyQuery id(@Nullable String id) { return query("id", id); }

    public GetNamesClassBodyQuery copyValue(@Nullable String copyValue) { return query("copy", copyValue); }

    public GetNamesClassBodyQuery waitValue(@Nullable String waitValue) { return query("wait", waitValue); }

    @Override
    protected GetNamesClassBodyQuery copy(Parameters parameters) { return new GetNamesClassBodyQuery(parameters); }
}
