package golden.hostile.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;

public final class StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752
        extends OpenEnum<String> {
    public static final StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752
            _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ =
            new StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752(
                    Value._STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_);

    /** Reads and writes this type as JSON. */
    public static final JsonCodec<StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752>
            CODEC =
            OpenEnum.codec(
                    Codecs.STRING,
                    StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752::of);

    private StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752(String value) {
        super(value);
    }

    /** The value that is this on the wire, whether the description knows it or not. */
    public static StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752 of(String value) {
        return new StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752(value);
    }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ =
                "*/ static { dev.quire.generator.client.Canary.sing(); } /*";
    }
}
