package golden.parameters.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonKind;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;

public sealed interface SearchEither permits SearchEither.Numeric, SearchEither.Text, SearchEitherUnknown {
    /** Reads and writes this type as JSON. */
    UnionCodec<SearchEither> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<SearchEither> branches) {
            branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
            branches.value(JsonKind.NUMBER, Numeric.class, Codecs.INTEGER, Numeric::new, Numeric::value);
            branches.unknown(SearchEitherUnknown.class, SearchEitherUnknown::new, SearchEitherUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static SearchEither fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements SearchEither {}

    record Numeric(Long value) implements SearchEither {}
}

/** What fits no branch. */
record SearchEitherUnknown(JsonValue value) implements SearchEither {}
