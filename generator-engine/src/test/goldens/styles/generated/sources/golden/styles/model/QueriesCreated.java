package golden.styles.model;

import dev.quire.client.json.*;

public sealed interface QueriesCreated permits QueriesCreated.Numeric, QueriesCreatedUnknown, Range {
    UnionCodec<QueriesCreated> CODEC = UnionCodec.of(branches -> {
        branches.model(Range.CODEC);
        branches.value(JsonKind.NUMBER, Numeric.class, Codecs.INTEGER, Numeric::new, Numeric::value);
        branches.unknown(QueriesCreatedUnknown.class, QueriesCreatedUnknown::new, QueriesCreatedUnknown::value);
    });

    static QueriesCreated fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Numeric(Long value) implements QueriesCreated {}
}

/** What fits no branch. */
record QueriesCreatedUnknown(JsonValue value) implements QueriesCreated {}
