package golden.mapped.model;

import dev.quire.client.json.*;
import dev.quire.generator.client.Money;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class Order extends Model {
    private Order(FieldValues values) { super(values); }

    public UUID id() { return required(0); }
    public String kind() { return required(1); }
    public @Nullable String type() { return optional(2); }

    /** Needs an amount that nothing else needs. */
    public Money total() { return required(3); }

    public @Nullable List<Money> fees() { return optional(4); }
    public @Nullable Map<String, Money> rates() { return optional(5); }
    public @Nullable Instant created() { return optional(6); }
    public @Nullable String day() { return optional(7); }
    public @Nullable Duration waitValue() { return optional(8); }
    public @Nullable BigInteger count() { return optional(9); }
    public @Nullable Integer lines() { return optional(10); }
    public byte @Nullable [] receipt() { return optional(11); }
    public @Nullable OrderV2Due due() { return optional(12); }
    public java.util.@Nullable Currency currency() { return optional(13); }
    public @Nullable Currency payer() { return optional(14); }

    public static Order fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(UUID value) { return set(0, value); }
        public Builder kind(String value) { return set(1, value); }
        public Builder type(@Nullable String value) { return set(2, value); }
        public Builder total(Money value) { return set(3, value); }
        public Builder fees(@Nullable List<Money> value) { return set(4, value); }
        public Builder rates(@Nullable Map<String, Money> value) { return set(5, value); }
        public Builder created(@Nullable Instant value) { return set(6, value); }
        public Builder day(@Nullable String value) { return set(7, value); }
        public Builder waitValue(@Nullable Duration value) { return set(8, value); }
        public Builder count(@Nullable BigInteger value) { return set(9, value); }
        public Builder lines(@Nullable Integer value) { return set(10, value); }
        public Builder receipt(byte @Nullable [] value) { return set(11, value); }
        public Builder due(@Nullable OrderV2Due value) { return set(12, value); }
        public Builder currency(java.util.@Nullable Currency value) { return set(13, value); }
        public Builder payer(@Nullable Currency value) { return set(14, value); }
        public Order build() { return new Order(fieldValues()); }
    }

    public static final ModelCodec<Order> CODEC = ModelCodec.of(Order::new, fields -> {
        fields.required("id", JdkCodecs.UUID);
        fields.required("_type", Codecs.STRING);
        fields.optional("type", Codecs.STRING);
        fields.required("total", Money.CODEC);
        fields.optional("fees", Codecs.list(Money.CODEC));
        fields.optional("rates", Codecs.map(Money.CODEC));
        fields.optional("created", JdkCodecs.INSTANT);
        fields.optional("day", Codecs.STRING);
        fields.optionalNullable("wait", JdkCodecs.DURATION);
        fields.optional("count", JdkCodecs.BIG_INTEGER);
        fields.optional("lines", JdkCodecs.INT);
        fields.optional("receipt", JdkCodecs.BYTES);
        fields.optional("due", OrderV2Due.CODEC);
        fields.optional("currency", JdkCodecs.CURRENCY);
        fields.optional("payer", Currency.CODEC);
    });
}
