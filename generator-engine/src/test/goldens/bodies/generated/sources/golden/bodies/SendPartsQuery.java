package golden.bodies;

import dev.quire.client.http.OperationQuery;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code POST /parts/{id}}. */
public final class SendPartsQuery extends OperationQuery<SendPartsQuery> {
    /** No optional parameters. */
    public SendPartsQuery() {}

    public SendPartsQuery dry(@Nullable Boolean dry) { return query("dry", dry); }
}
