package golden.extra.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonKind;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

public sealed interface Weird permits Order, Weird.Text, WeirdUnknown {
    /** Reads and writes this type as JSON. */
    UnionCodec<Weird> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<Weird> branches) {
            branches.model(Order.CODEC);
            branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
            branches.unknown(WeirdUnknown.class, WeirdUnknown::new, WeirdUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static Weird fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements Weird {}
}

/** What fits no branch. */
record WeirdUnknown(JsonValue value) implements Weird {}
