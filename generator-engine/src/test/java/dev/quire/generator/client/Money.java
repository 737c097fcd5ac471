package dev.quire.generator.client;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonReader;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.JsonWriter;

/** A class that no generator knows. */
public record Money(JsonValue json) {
    /** As any JSON. */
    public static final JsonCodec<Money> CODEC = new JsonCodec<>() {
        @Override
        public Money read(JsonReader in) {
            return new Money(Codecs.JSON.read(in));
        }

        @Override
        public void write(JsonWriter out, Money value) {
            Codecs.JSON.write(out, value.json());
        }
    };
}
