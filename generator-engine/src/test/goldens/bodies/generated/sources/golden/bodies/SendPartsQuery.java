package golden.bodies;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code POST /parts/{id}}. */
public final class SendPartsQuery extends OperationQuery<SendPartsQuery> {
    /** No optional parameters. */
    public SendPartsQuery() {}

    private SendPartsQuery(Parameters parameters) { super(parameters); }

    public SendPartsQuery dry(@Nullable Boolean dry) { return query("dry", dry); }

    @Override
    protected SendPartsQuery copy(Parameters parameters) { return new SendPartsQuery(parameters); }
}
