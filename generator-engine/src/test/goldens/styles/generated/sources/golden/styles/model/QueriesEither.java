package golden.styles.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonKind;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

public sealed interface QueriesEither permits QueriesEither.Numeric, QueriesEither.Text, QueriesEitherUnknown {
    /** Reads and writes this type as JSON. */
    UnionCodec<QueriesEither> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<QueriesEither> branches) {
            branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
            branches.value(JsonKind.NUMBER, Numeric.class, Codecs.INTEGER, Numeric::new, Numeric::value);
            branches.unknown(QueriesEitherUnknown.class, QueriesEitherUnknown::new, QueriesEitherUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static QueriesEither fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements QueriesEither {}

    record Numeric(Long value) implements QueriesEither {}
}

/** What fits no branch. */
record QueriesEitherUnknown(JsonValue value) implements QueriesEither {}
