package golden.bodies.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonKind;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

public sealed interface SendPartsEither permits Line, SendPartsEither.Text, SendPartsEitherUnknown {
    /** Reads and writes this type as JSON. */
    UnionCodec<SendPartsEither> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<SendPartsEither> branches) {
            branches.model(Line.CODEC);
            branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
            branches.unknown(SendPartsEitherUnknown.class, SendPartsEitherUnknown::new, SendPartsEitherUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static SendPartsEither fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements SendPartsEither {}
}

/** What fits no branch. */
record SendPartsEitherUnknown(JsonValue value) implements SendPartsEither {}
