package golden.styles.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonKind;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

public sealed interface QueriesCreated permits QueriesCreated.Numeric, QueriesCreatedUnknown, Range {
    /** Reads and writes this type as JSON. */
    UnionCodec<QueriesCreated> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<QueriesCreated> branches) {
            branches.model(Range.CODEC);
            branches.value(JsonKind.NUMBER, Numeric.class, Codecs.INTEGER, Numeric::new, Numeric::value);
            branches.unknown(QueriesCreatedUnknown.class, QueriesCreatedUnknown::new, QueriesCreatedUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static QueriesCreated fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }

    record Numeric(Long value) implements QueriesCreated {}
}

/** What fits no branch. */
record QueriesCreatedUnknown(JsonValue value) implements QueriesCreated {}
