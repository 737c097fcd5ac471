package golden.names;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /names/{class}/{body}}. */
public final class GetNamesClassBodyQuery extends OperationQuery<GetNamesClassBodyQuery> {
    /** No optional parameters. */
    public GetNamesClassBodyQuery() {}

    public GetNamesClassBodyQuery underscoreId(@Nullable String underscoreId) { return query("_id", underscoreId); }

    public GetNamesClassBodyQuery id(@Nullable String id) { return query("id", id); }

    public GetNamesClassBodyQuery copyValue(@Nullable String copyValue) { return query("copy", copyValue); }

    public GetNamesClassBodyQuery waitValue(@Nullable String waitValue) { return query("wait", waitValue); }
}
