package golden.extra.model;

import dev.quire.client.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants. */
public final class Order extends Model implements Weird {
    private Order(FieldValues values) { super(values); }

    /** By the shop. */
    public String id() { return required(0); }

    public @Nullable Status status() { return optional(1); }

    /**
     * @deprecated by the API
     */
    @Deprecated
    public @Nullable List<Long> orderLines() { return optional(2); }

    public @Nullable Weird weird() { return optional(3); }

    public static Order fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(String value) { return set(0, value); }
        public Builder status(@Nullable Status value) { return set(1, value); }
        @Deprecated
        public Builder orderLines(@Nullable List<Long> value) { return set(2, value); }
        public Builder weird(@Nullable Weird value) { return set(3, value); }
        public Order build() { return new Order(fieldValues()); }
    }

    public static final ModelCodec<Order> CODEC = ModelCodec.of(Order::new, fields -> {
        fields.required("id", Codecs.STRING);
        fields.optional("status", Status.CODEC);
        fields.optional("order-lines", Codecs.list(Codecs.INTEGER));
        fields.optional("weird", Weird.CODEC);
    });
}
