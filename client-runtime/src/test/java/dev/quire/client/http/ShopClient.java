package dev.quire.client.http;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A client as the generator writes them, with one operation of each kind. */
public class ShopClient extends ApiClient {
    protected ShopClient() {}

    protected ShopClient(Builder builder) {
        super(builder);
    }

    public ShopApi shop() {
        return new ShopApi(session());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A client whose requests go to a script. */
    public static Builder over(Transport transport) {
        return builder().transport(transport);
    }

    public static class Builder extends ApiClientBuilder<Builder> {
        Builder() {
            super("https://api.example.org/base/", "shop-client/1.0");
        }

        public ShopClient build() {
            return new ShopClient(this);
        }
    }

    /** The operations. */
    public static class ShopApi {
        private static final Operation GET_ITEM = Operation.of("GET", "getItem", "/items/{id}")
                .apiVersionHeader("Shop-Version", "2023-08-16")
                .error("404", Codecs.JSON)
                .error("4XX", Codecs.STRING);
        private static final Operation LIST_ITEMS = Operation.of("GET", "listItems", "/items")
                .constantQuery("kind", "all")
                .rule(ParameterRule.atLeastOneOf("subscriptionId", "invoiceId"))
                .rule(ParameterRule.notTogether("status", "invoiceId"));
        private static final Operation ADD_ITEM = Operation.of("POST", "addItem", "/items");
        private static final Operation SEARCH_ITEMS =
                Operation.of("POST", "searchItems", "/items/search").idempotent();
        private static final Operation OPEN =
                Operation.of("GET", "open", "/open").secured(false);

        private final ClientSession session;

        protected ShopApi() {
            this(ClientSession.absent());
        }

        ShopApi(ClientSession session) {
            this.session = session;
        }

        public Call<JsonValue> getItem(@Nullable Object id) {
            return session.call(GET_ITEM).path("id", id).returns(Codecs.JSON);
        }

        public Call<JsonValue> listItems(ListItemsQuery query) {
            return session.call(LIST_ITEMS).parameters(query).returns(Codecs.JSON);
        }

        public Call<JsonValue> addItem(JsonValue item) {
            return session.call(ADD_ITEM).json(Codecs.JSON, item).returns(Codecs.JSON);
        }

        public Call<JsonValue> searchItems(JsonValue filter) {
            return session.call(SEARCH_ITEMS).json(Codecs.JSON, filter).returns(Codecs.JSON);
        }

        public Call<String> open() {
            return session.call(OPEN).returnsText();
        }
    }

    /** Optional parameters. */
    public static final class ListItemsQuery extends OperationQuery<ListItemsQuery> {
        public ListItemsQuery() {}

        public ListItemsQuery subscriptionId(@Nullable String id) {
            return query("subscriptionId", id);
        }

        public ListItemsQuery invoiceId(@Nullable String id) {
            return query("invoiceId", id);
        }

        public ListItemsQuery any(String name, @Nullable Object value) {
            return query(name, value);
        }

        public ListItemsQuery any(String name, @Nullable Object value, ParameterStyle style) {
            return query(name, value, style);
        }

        public ListItemsQuery traceId(String id) {
            return header("Trace-Id", id);
        }
    }
}
