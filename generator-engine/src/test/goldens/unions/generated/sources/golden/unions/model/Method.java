package golden.unions.model;

import dev.quire.client.json.*;

public sealed interface Method permits Bank, Card, MethodUnknown {
    UnionCodec<Method> CODEC = UnionCodec.of(branches -> {
        branches.discriminator("type");
        branches.model(Card.CODEC, "card");
        branches.model(Bank.CODEC, "bank", "sepa");
        branches.unknown(MethodUnknown.class, MethodUnknown::new, MethodUnknown::value);
    });

    static Method fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }
}

/** What fits no branch. */
record MethodUnknown(JsonValue value) implements Method {}
