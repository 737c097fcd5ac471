package golden.unions.model;

import dev.quire.client.json.*;

/** A source, or its id. */
public sealed interface SourceOrId permits Bank, Card, SourceOrId.Text, SourceOrIdUnknown, TextModel {
    UnionCodec<SourceOrId> CODEC = UnionCodec.of(branches -> {
        branches.model(Card.CODEC);
        branches.model(Bank.CODEC);
        branches.model(TextModel.CODEC);
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.unknown(SourceOrIdUnknown.class, SourceOrIdUnknown::new, SourceOrIdUnknown::value);
    });

    static SourceOrId fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements SourceOrId {}
}

/** What fits no branch. */
record SourceOrIdUnknown(JsonValue value) implements SourceOrId {}
