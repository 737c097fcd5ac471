package golden.styles.model;

import dev.quire.client.json.*;

public sealed interface QueriesEither permits QueriesEither.Numeric, QueriesEither.Text, QueriesEitherUnknown {
    UnionCodec<QueriesEither> CODEC = UnionCodec.of(branches -> {
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.value(JsonKind.NUMBER, Numeric.class, Codecs.INTEGER, Numeric::new, Numeric::value);
        branches.unknown(QueriesEitherUnknown.class, QueriesEitherUnknown::new, QueriesEitherUnknown::value);
    });

    static QueriesEither fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements QueriesEither {}

    record Numeric(Long value) implements QueriesEither {}
}

/** What fits no branch. */
record QueriesEitherUnknown(JsonValue value) implements QueriesEither {}
