package golden.extra.model;

import dev.quire.client.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ListResponse extends Model {
    private ListResponse(FieldValues values) { super(values); }

    public @Nullable List<Order> data() { return optional(0); }
    public @Nullable Long nextPage() { return optional(1); }

    public static ListResponse fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder data(@Nullable List<Order> value) { return set(0, value); }
        public Builder nextPage(@Nullable Long value) { return set(1, value); }
        public ListResponse build() { return new ListResponse(fieldValues()); }
    }

    public static final ModelCodec<ListResponse> CODEC = ModelCodec.of(ListResponse::new, fields -> {
        fields.optional("data", Codecs.list(Order.CODEC));
        fields.optionalNullable("next_page", Codecs.INTEGER);
    });
}
