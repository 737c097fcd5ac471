package golden.hostile.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2 extends Model
        implements StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_9382f24b {
    private StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2(FieldValues values) {
        super(values);
    }

    public @Nullable Long b() { return optional(0); }

    public static StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2 fromJson(
            String json) {
        return CODEC.fromJson(json);
    }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder b(@Nullable Long value) { return set(0, value); }
        public StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2 build() {
            return new StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2(fieldValues());
        }
    }

    public static final ModelCodec<StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2>
            CODEC =
            ModelCodec.of(
                    StarStaticLeftCurlyBracketDevQuireGeneratorClientCanarySingSemicolonRig_a77323b2::new, fields -> {
        fields.optional("b", Codecs.INTEGER);
    });
}
