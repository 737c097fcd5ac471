package golden.extra.model;

import dev.quire.client.json.*;

public sealed interface Weird permits Order, Weird.Text, WeirdUnknown {
    UnionCodec<Weird> CODEC = UnionCodec.of(branches -> {
        branches.model(Order.CODEC);
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.unknown(WeirdUnknown.class, WeirdUnknown::new, WeirdUnknown::value);
    });

    static Weird fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements Weird {}
}

/** What fits no branch. */
record WeirdUnknown(JsonValue value) implements Weird {}
