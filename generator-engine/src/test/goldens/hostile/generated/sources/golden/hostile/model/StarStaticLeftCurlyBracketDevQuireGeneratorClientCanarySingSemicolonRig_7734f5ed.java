package golden.hostile.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

/** &#47; static { dev.quire.generator.client.Canary.sing(); } /. */
public final class StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed extends Model
        implements StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b {
    private StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed(FieldValues values) {
        super(values);
    }

    public @Nullable StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752
            doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote() {
        return optional(0);
    }

    public static StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed fromJson(
            String json) {
        return CODEC.fromJson(json);
    }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder doubleQuotePlusDevQuireGeneratorClientCanarySingPlusDoubleQuote(
                @Nullable StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752 value) {
            return set(0, value);
        }
        public StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed build() {
            return new StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed(fieldValues());
        }
    }

    public static final ModelCodec<StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed>
            CODEC =
            ModelCodec.of(
                    StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_7734f5ed::new, fields -> {
        fields.optional(
                "\"+dev.quire.generator.client.Canary.sing()+\"",
                StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_c9752752.CODEC);
    });
}
