package golden.unions.model;

import dev.quire.client.json.Branches;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonKind;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.UnionCodec;
import java.util.List;

public sealed interface Tree permits Tree.Items, Tree.Text, TreeUnknown {
    /** Reads and writes this type as JSON. */
    UnionCodec<Tree> CODEC = new UnionCodec<>() {
        @Override
        protected void branches(Branches<Tree> branches) {
            branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
            branches.value(JsonKind.ARRAY, Items.class, Codecs.list(Tree.CODEC), Items::new, Items::value);
            branches.unknown(TreeUnknown.class, TreeUnknown::new, TreeUnknown::value);
        }
    };

    /** Reads one from JSON; what fits no branch is kept. */
    static Tree fromJson(String json) { return CODEC.fromJson(json); }

    /** This as JSON. */
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements Tree {}

    record Items(List<Tree> value) implements Tree {}
}

/** What fits no branch. */
record TreeUnknown(JsonValue value) implements Tree {}
