package golden.models.model;

import dev.quire.client.json.*;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Part extends Model {
    private Part(FieldValues values) { super(values); }

    public @Nullable String name() { return optional(0); }

    /** The members that have no accessor of their own, by name. */
    public Map<String, Long> additionalMembers() { return fieldValues().additional(); }

    public static Part fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder name(@Nullable String value) { return set(0, value); }
        public Builder additionalMember(String name, Long value) { return setAdditional(name, value); }
        public Part build() { return new Part(fieldValues()); }
    }

    public static final ModelCodec<Part> CODEC = ModelCodec.of(Part::new, fields -> {
        fields.optional("name", Codecs.STRING);
        fields.additional(Codecs.INTEGER);
    });
}
