package golden.parameters.model;

import dev.quire.client.json.*;

public sealed interface SearchEither permits SearchEither.Numeric, SearchEither.Text, SearchEitherUnknown {
    UnionCodec<SearchEither> CODEC = UnionCodec.of(branches -> {
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.value(JsonKind.NUMBER, Numeric.class, Codecs.INTEGER, Numeric::new, Numeric::value);
        branches.unknown(SearchEitherUnknown.class, SearchEitherUnknown::new, SearchEitherUnknown::value);
    });

    static SearchEither fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements SearchEither {}

    record Numeric(Long value) implements SearchEither {}
}

/** What fits no branch. */
record SearchEitherUnknown(JsonValue value) implements SearchEither {}
