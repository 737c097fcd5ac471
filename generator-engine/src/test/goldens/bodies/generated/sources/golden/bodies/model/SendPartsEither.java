package golden.bodies.model;

import dev.quire.client.json.*;

public sealed interface SendPartsEither permits Line, SendPartsEither.Text, SendPartsEitherUnknown {
    UnionCodec<SendPartsEither> CODEC = UnionCodec.of(branches -> {
        branches.model(Line.CODEC);
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.unknown(SendPartsEitherUnknown.class, SendPartsEitherUnknown::new, SendPartsEitherUnknown::value);
    });

    static SendPartsEither fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements SendPartsEither {}
}

/** What fits no branch. */
record SendPartsEitherUnknown(JsonValue value) implements SendPartsEither {}
