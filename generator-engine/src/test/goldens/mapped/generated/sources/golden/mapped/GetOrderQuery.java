package golden.mapped;

import dev.quire.client.http.OperationQuery;
import dev.quire.client.http.ParameterStyle;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JdkCodecs;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@code GET /orders/{order_id}}. */
public final class GetOrderQuery extends OperationQuery<GetOrderQuery> {
    /** No optional parameters. */
    public GetOrderQuery() {}

    public GetOrderQuery paidAfter(@Nullable Instant paidAfter) {
        return query("paid_after", JdkCodecs.INSTANT, paidAfter, ParameterStyle.REPEAT);
    }

    public GetOrderQuery currencies(@Nullable List<java.util.Currency> currencies) {
        return query("currencies", Codecs.list(JdkCodecs.CURRENCY), currencies, ParameterStyle.REPEAT);
    }

    public GetOrderQuery kind(@Nullable String kind) { return query("_type", kind); }
}
