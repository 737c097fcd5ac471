package golden.enums;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.Parameters;
import golden.enums.model.ZoneOrder;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /zones}. */
public final class GetZoneQuery extends OperationQuery<GetZoneQuery> {
    /** No optional parameters. */
    public GetZoneQuery() {}

    private GetZoneQuery(Parameters parameters) { super(parameters); }

    public GetZoneQuery order(@Nullable ZoneOrder order) { return query("order", order); }

    @Override
    protected GetZoneQuery copy(Parameters parameters) { return new GetZoneQuery(parameters); }
}
