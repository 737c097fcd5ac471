package golden.rules;

import dev.quire.client.http.OperationQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code POST /things/{id}}. */
public final class SendThingQuery extends OperationQuery<SendThingQuery> {
    /** No optional parameters. */
    public SendThingQuery() {}

    public SendThingQuery limit(@Nullable Long limit) { return query("limit", limit); }

    public SendThingQuery ids(@Nullable List<String> ids) { return query("ids", ids); }

    public SendThingQuery wild(@Nullable String wild) { return query("wild", wild); }
}
