package golden.hostile.model;

import dev.quire.client.json.*;

public sealed interface StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b
        permits StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed,
        StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b.Text,
        StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24bUnknown,
        StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2 {
    UnionCodec<StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b> CODEC =
            UnionCodec.of(branches -> {
        branches.discriminator(
                "\"+dev.quire.generator.client.Canary.sing()+\"\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a");
        branches.model(StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed.CODEC);
        branches.model(StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2.CODEC);
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.unknown(
                StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24bUnknown.class,
                StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24bUnknown::new,
                StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24bUnknown::value);
    });

    static StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b fromJson(String json) {
        return CODEC.fromJson(json);
    }
    default String toJson() { return CODEC.toJson(this); }

    /** &#47; static { dev.quire.generator.client.Canary.sing(); } / */
    record Text(String value)
            implements StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b {}
}

/** What fits no branch. */
record StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24bUnknown(JsonValue value)
        implements StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b {}
