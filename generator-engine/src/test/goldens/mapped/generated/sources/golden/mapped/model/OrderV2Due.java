package golden.mapped.model;

import dev.quire.client.json.*;
import dev.quire.generator.client.Money;
import java.time.Instant;

public sealed interface OrderV2Due permits OrderV2Due.Members, OrderV2Due.Text, OrderV2DueUnknown {
    UnionCodec<OrderV2Due> CODEC = UnionCodec.of(branches -> {
        branches.value(JsonKind.STRING, Text.class, JdkCodecs.INSTANT, Text::new, Text::value);
        branches.value(JsonKind.OBJECT, Members.class, Money.CODEC, Members::new, Members::value);
        branches.unknown(OrderV2DueUnknown.class, OrderV2DueUnknown::new, OrderV2DueUnknown::value);
    });

    static OrderV2Due fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(Instant value) implements OrderV2Due {}

    record Members(Money value) implements OrderV2Due {}
}

/** What fits no branch. */
record OrderV2DueUnknown(JsonValue value) implements OrderV2Due {}
