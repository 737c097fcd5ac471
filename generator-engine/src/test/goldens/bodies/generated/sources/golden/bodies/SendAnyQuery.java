package golden.bodies;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code POST /several}. */
public final class SendAnyQuery extends OperationQuery<SendAnyQuery> {
    /** No optional parameters. */
    public SendAnyQuery() {}

    public SendAnyQuery dry(@Nullable Boolean dry) { return query("dry", dry); }
}
