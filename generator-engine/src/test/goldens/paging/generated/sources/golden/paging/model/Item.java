package golden.paging.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;

public final class Item extends Model {
    private Item(FieldValues values) { super(values); }

    public String id() { return required(0); }

    /** Reads one from JSON. */
    public static Item fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Item}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(String value) { return set(0, value); }
        public Item build() { return new Item(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Item> CODEC = ModelCodec.of("Item", Item::new, fields -> {
        fields.required("id", Codecs.STRING);
    });
}
