package com.example;

import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonReader;
import dev.quire.client.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Currency;

/** How this project's types look in JSON. */
public final class Codecs {
    public static final JsonCodec<Money> MONEY = new JsonCodec<>() {
        @Override
        public Money read(JsonReader in) {
            BigDecimal amount = BigDecimal.ZERO;
            Currency currency = Currency.getInstance("XXX");
            in.beginObject();
            for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                switch (name) {
                    case "amount" -> amount = new BigDecimal(in.string());
                    case "currency" -> currency = Currency.getInstance(in.string());
                    default -> in.skip();
                }
            }
            return new Money(amount, currency);
        }

        @Override
        public void write(JsonWriter out, Money value) {
            out.beginObject();
            out.name("amount");
            out.string(value.amount().toPlainString());
            out.name("currency");
            out.string(value.currency().getCurrencyCode());
            out.endObject();
        }
    };

    private Codecs() {}
}
