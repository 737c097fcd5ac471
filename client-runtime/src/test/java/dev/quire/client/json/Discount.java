package dev.quire.client.json;

import org.jspecify.annotations.Nullable;

/** A second model of the union. */
public final class Discount extends Model implements Entry {
    private Discount(FieldValues values) {
        super(values);
    }

    public String coupon() {
        return required(0);
    }

    public @Nullable Long percent() {
        return optional(1);
    }

    public static final ModelCodec<Discount> CODEC = ModelCodec.of(Discount::new, fields -> {
        fields.required("coupon", Codecs.STRING);
        fields.optional("percent", Codecs.INTEGER);
    });
}
