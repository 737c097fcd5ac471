package golden.hostile.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

/**
 * &#47; static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a
 */
public final class StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d extends Model {
    private StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d(FieldValues values) {
        super(values);
    }

    /**
     * &#47; static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a/ static {
     * dev.quire.generator.client.Canary.sing(); } /&#92;u002a
     */
    public @Nullable String starStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089d() {
        return optional(0);
    }

    /** &#92;u002a/ static { dev.quire.generator.client.Canary.sing(); } /&#92;u002a */
    public @Nullable StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40 starSlash() {
        return optional(1);
    }

    public @Nullable StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b u002a() {
        return optional(2);
    }

    /** *&#47; */
    public @Nullable Long u202EU2066X() { return optional(3); }

    /** {&#64;code unbalanced { <code>{&#64;code } *&#47;</code> <code>&#92;u002a/</code> <code>}</code> */
    public @Nullable String leftCurlyBracketAtCode() { return optional(4); }

    public static StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d fromJson(
            String json) {
        return CODEC.fromJson(json);
    }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder starStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_5efa089d(
                @Nullable String value) {
            return set(0, value);
        }
        public Builder starSlash(
                @Nullable StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40 value) {
            return set(1, value);
        }
        public Builder u002a(
                @Nullable StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b value) {
            return set(2, value);
        }
        public Builder u202EU2066X(@Nullable Long value) { return set(3, value); }
        public Builder leftCurlyBracketAtCode(@Nullable String value) { return set(4, value); }
        public StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d build() {
            return new StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d(fieldValues());
        }
    }

    public static final ModelCodec<StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d>
            CODEC =
            ModelCodec.of(
                    StaticDevQuireGeneratorClientCanarySingU002aStaticDevQuireGeneratorClie_5efa089d::new, fields -> {
        fields.optional(
                "*/ static { dev.quire.generator.client.Canary.sing(); } /*\\u002a/ static { dev.quire.generator.client.Canary.sing(); } /\\u002a\"+dev.quire.generator.client.Canary.sing()+\"", Codecs.STRING);
        fields.optional("*/", StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_895a0a40.CODEC);
        fields.optional(
                "\\u002a/", StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b.CODEC);
        fields.optional("\u202e\u2066x", Codecs.INTEGER);
        fields.optional("{@code", Codecs.STRING);
    });
}
