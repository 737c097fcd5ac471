package golden.paging.model;

import dev.quire.client.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Page extends Model {
    private Page(FieldValues values) { super(values); }

    public @Nullable List<Item> data() { return optional(0); }
    public @Nullable String next() { return optional(1); }
    public @Nullable Long nextPage() { return optional(2); }
    public @Nullable Long total() { return optional(3); }
    public @Nullable Boolean more() { return optional(4); }
    public @Nullable Boolean ok() { return optional(5); }
    public @Nullable String message() { return optional(6); }

    public static Page fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder data(@Nullable List<Item> value) { return set(0, value); }
        public Builder next(@Nullable String value) { return set(1, value); }
        public Builder nextPage(@Nullable Long value) { return set(2, value); }
        public Builder total(@Nullable Long value) { return set(3, value); }
        public Builder more(@Nullable Boolean value) { return set(4, value); }
        public Builder ok(@Nullable Boolean value) { return set(5, value); }
        public Builder message(@Nullable String value) { return set(6, value); }
        public Page build() { return new Page(fieldValues()); }
    }

    public static final ModelCodec<Page> CODEC = ModelCodec.of(Page::new, fields -> {
        fields.optional("data", Codecs.list(Item.CODEC));
        fields.optionalNullable("next", Codecs.STRING);
        fields.optionalNullable("next_page", Codecs.INTEGER);
        fields.optional("total", Codecs.INTEGER);
        fields.optional("more", Codecs.BOOLEAN);
        fields.optional("ok", Codecs.BOOLEAN);
        fields.optional("message", Codecs.STRING);
    });
}
