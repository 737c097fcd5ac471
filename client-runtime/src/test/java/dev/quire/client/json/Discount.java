package dev.quire.client.json;

import org.jspecify.annotations.Nullable;

/** A second model of the union. */
public final class Discount extends Model implements Entry {
    public static final ModelCodec<Discount> CODEC = new Codec();

    private Discount(FieldValues values) {
        super(values);
    }

    public String coupon() {
        return required(0);
    }

    public @Nullable Long percent() {
        return optional(1);
    }

    private static final class Codec extends ModelCodec<Discount> {
        Codec() {
            super("Discount");
        }

        @Override
        protected void fields(Fields fields) {
            fields.required("coupon", Codecs.STRING);
            fields.optional("percent", Codecs.INTEGER);
        }

        @Override
        protected Discount create(FieldValues values) {
            return new Discount(values);
        }
    }
}
