package golden.unions.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonKind;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

/** A source, or its id. */
public sealed interface SourceOrId permits Bank, Card, SourceOrId.Text, SourceOrIdUnknown, TextModel {
    /** Reads and writes this type as JSON. */
    UnionCodec<SourceOrId> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<SourceOrId> branches) {
            branches.model(Card.CODEC);
            branches.model(Bank.CODEC);
            branches.model(TextModel.CODEC);
            branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
            branches.unknown(SourceOrIdUnknown.class, SourceOrIdUnknown::new, SourceOrIdUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static SourceOrId fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements SourceOrId {}
}

/** What fits no branch. */
record SourceOrIdUnknown(JsonValue value) implements SourceOrId {}
