package golden.unions.model;

import dev.quire.client.json.*;
import java.util.List;

public sealed interface Tree permits Tree.Items, Tree.Text, TreeUnknown {
    UnionCodec<Tree> CODEC = UnionCodec.of(branches -> {
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.value(JsonKind.ARRAY, Items.class, Codecs.list(Tree.CODEC), Items::new, Items::value);
        branches.unknown(TreeUnknown.class, TreeUnknown::new, TreeUnknown::value);
    });

    static Tree fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements Tree {}

    record Items(List<Tree> value) implements Tree {}
}

/** What fits no branch. */
record TreeUnknown(JsonValue value) implements Tree {}
