package golden.hostile.model;

import dev.quire.client.json.*;

public final class StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752
        extends OpenEnum<String> {
    public static final StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752
            _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ = of(Value._STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_);

    public static final JsonCodec<StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752>
            CODEC =
            codec(Codecs.STRING, StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752::of);

    private StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752(String value) {
        super(value);
    }
    public static StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752 of(String value) {
        return new StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752(value);
    }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ =
                "*/ static { dev.quire.generator.client.Canary.sing(); } /*";
    }
}
