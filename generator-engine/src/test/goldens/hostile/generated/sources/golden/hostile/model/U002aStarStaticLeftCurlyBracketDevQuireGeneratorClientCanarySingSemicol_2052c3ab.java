package golden.hostile.model;

import dev.quire.client.json.*;

public final class U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab
        extends OpenEnum<String> {
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab
            _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ = of(Value._STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_);
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab
            _U002A_STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_U002A =
            of(Value._U002A_STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_U002A);
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab
            _DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ = of(Value._DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_);
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab U000_A =
            of(Value.U000_A);
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab U000_D =
            of(Value.U000_D);
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab _U2028_ =
            of(Value._U2028_);
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab _U202_E_ =
            of(Value._U202_E_);
    public static final U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab A_B =
            of(Value.A_B);

    public static final JsonCodec<U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab>
            CODEC =
            codec(Codecs.STRING, U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab::of);

    private U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab(String value) {
        super(value);
    }
    public static U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab of(String value) {
        return new U002aStarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicol_2052c3ab(value);
    }

    /** What values are on the wire, for {@code switch}. */
    public interface Value {
        String _STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ =
                "*/ static { dev.quire.generator.client.Canary.sing(); } /*";
        String _U002A_STATIC_DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_U002A =
                "\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a";
        String _DEV_QUIRE_GENERATOR_CLIENT_CANARY_SING_ = "\"+dev.quire.generator.client.Canary.sing()+\"";
        String U000_A = "\n";
        String U000_D = "\r";
        String _U2028_ = "\u2028";
        String _U202_E_ = "\u202e";
        String A_B = "a\u0000b";
    }
}
