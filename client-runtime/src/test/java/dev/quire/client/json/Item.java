package dev.quire.client.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as the generator writes them, with every kind of member. */
public final class Item extends Model implements Entry {
    private Item(FieldValues values) {
        super(values);
    }

    public String id() {
        return required(0);
    }

    public @Nullable Long amount() {
        return optional(1);
    }

    public @Nullable BigDecimal price() {
        return optional(2);
    }

    public @Nullable BigDecimal rate() {
        return optional(3);
    }

    public @Nullable OffsetDateTime createdAt() {
        return optional(4);
    }

    public @Nullable Instant start() {
        return optional(5);
    }

    public @Nullable LocalDate day() {
        return optional(6);
    }

    public @Nullable String nextToken() {
        return optional(7);
    }

    public @Nullable String note() {
        return optional(8);
    }

    public @Nullable Item parent() {
        return optional(9);
    }

    public @Nullable List<Entry> entries() {
        return optional(10);
    }

    public @Nullable Map<String, String> labels() {
        return optional(11);
    }

    public @Nullable Status status() {
        return optional(12);
    }

    public @Nullable String apiToken() {
        return optional(13);
    }

    public static Item fromJson(String json) {
        return CODEC.fromJson(json);
    }

    public static Builder builder() {
        return new Builder(FieldValues.of(CODEC));
    }

    public Builder toBuilder() {
        return new Builder(fieldValues());
    }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) {
            super(values);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder amount(@Nullable Long amount) {
            return set(1, amount);
        }

        public Builder nextToken(@Nullable String nextToken) {
            return set(7, nextToken);
        }

        public Builder note(@Nullable String note) {
            return set(8, note);
        }

        public Builder entries(@Nullable List<Entry> entries) {
            return set(10, entries);
        }

        public Builder labels(@Nullable Map<String, String> labels) {
            return set(11, labels);
        }

        public Builder apiToken(@Nullable String apiToken) {
            return set(13, apiToken);
        }

        public Item build() {
            return new Item(fieldValues());
        }
    }

    public static final ModelCodec<Item> CODEC = ModelCodec.of(Item::new, fields -> {
        fields.required("id", Codecs.STRING);
        fields.optional("amount", Codecs.INTEGER);
        fields.optional("price", Codecs.DECIMAL_STRING);
        fields.optional("rate", Codecs.DECIMAL);
        fields.optional("createdAt", Codecs.DATE_TIME);
        fields.optional("start", Codecs.UNIX_TIME);
        fields.optional("day", Codecs.DATE);
        fields.nullable("nextToken", Codecs.STRING);
        fields.optionalNullable("note", Codecs.STRING);
        fields.optional("parent", Item.CODEC);
        fields.optional("entries", Codecs.list(Entry.CODEC));
        fields.optional("labels", Codecs.map(Codecs.STRING));
        fields.optional("status", Status.CODEC);
        fields.optional("apiToken", Codecs.STRING).secret();
    });
}
