package golden.enums;

import dev.quire.client.http.OperationQuery;
import golden.enums.model.ZoneOrder;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /zones}. */
public final class GetZoneQuery extends OperationQuery<GetZoneQuery> {
    /** No optional parameters. */
    public GetZoneQuery() {}

    public GetZoneQuery order(@Nullable ZoneOrder order) { return query("order", order); }
}
