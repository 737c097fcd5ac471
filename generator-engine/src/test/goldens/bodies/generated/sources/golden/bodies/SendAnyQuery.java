package golden.bodies;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code POST /several}. */
public final class SendAnyQuery extends OperationQuery<SendAnyQuery> {
    /** No optional parameters. */
    public SendAnyQuery() {}

    private SendAnyQuery(Parameters parameters) { super(parameters); }

    public SendAnyQuery dry(@Nullable Boolean dry) { return query("dry", dry); }

    @Override
    protected SendAnyQuery copy(Parameters parameters) { return new SendAnyQuery(parameters); }
}
