package golden.unions.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Card extends Model implements Method, PaymentAnything, SourceOrId {
    private Card(FieldValues values) { super(values); }

    public String type() { return required(0); }
    public @Nullable String digits() { return optional(1); }

    public static Card fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder type(String value) { return set(0, value); }
        public Builder digits(@Nullable String value) { return set(1, value); }
        public Card build() { return new Card(fieldValues()); }
    }

    public static final ModelCodec<Card> CODEC = ModelCodec.of(Card::new, fields -> {
        fields.required("type", Codecs.STRING);
        fields.optional("digits", Codecs.STRING);
    });
}
