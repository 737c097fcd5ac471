package golden.paging.model;

import dev.quire.client.json.*;

public final class Item extends Model {
    private Item(FieldValues values) { super(values); }

    public String id() { return required(0); }

    public static Item fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(String value) { return set(0, value); }
        public Item build() { return new Item(fieldValues()); }
    }

    public static final ModelCodec<Item> CODEC = ModelCodec.of(Item::new, fields -> {
        fields.required("id", Codecs.STRING);
    });
}
