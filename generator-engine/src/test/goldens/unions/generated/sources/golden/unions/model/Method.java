package golden.unions.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

public sealed interface Method permits Bank, Card, MethodUnknown {
    /** Reads and writes this type as JSON. */
    UnionCodec<Method> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<Method> branches) {
            branches.discriminator("type");
            branches.model(Card.CODEC, "card");
            branches.model(Bank.CODEC, "bank", "sepa");
            branches.unknown(MethodUnknown.class, MethodUnknown::new, MethodUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static Method fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }
}

/** What fits no branch. */
record MethodUnknown(JsonValue value) implements Method {}
