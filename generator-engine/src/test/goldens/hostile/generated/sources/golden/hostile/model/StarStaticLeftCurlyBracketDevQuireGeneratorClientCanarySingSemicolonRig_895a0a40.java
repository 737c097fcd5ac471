package golden.hostile.model;

import dev.quire.client.json.*;

/** &#92;u002a/ static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a */
public final class StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40
        extends OpenEnum<String> {
    public static final StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40
            _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ = of(Value._STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_);
    public static final StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40
            _DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ = of(Value._DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_);
    public static final StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40
            _U002A_STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_U002A =
            of(Value._U002A_STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_U002A);

    public static final JsonCodec<StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40>
            CODEC =
            codec(Codecs.STRING, StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40::of);

    private StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40(String value) {
        super(value);
    }
    public static StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40 of(String value) {
        return new StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40(value);
    }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ =
                "*/ static { dev.quire.generator.client.Canary.sing(); } /*";
        String _DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ = "\"+dev.quire.generator.client.Canary.sing()+\"";
        String _U002A_STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_U002A =
                "\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a";
    }
}
