package golden.inline.model;

import dev.quire.client.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ListDatabasesResponse extends Model {
    private ListDatabasesResponse(FieldValues values) { super(values); }

    public @Nullable List<Database> data() { return optional(0); }
    public @Nullable Long count() { return optional(1); }

    public static ListDatabasesResponse fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder data(@Nullable List<Database> value) { return set(0, value); }
        public Builder count(@Nullable Long value) { return set(1, value); }
        public ListDatabasesResponse build() { return new ListDatabasesResponse(fieldValues()); }
    }

    public static final ModelCodec<ListDatabasesResponse> CODEC = ModelCodec.of(ListDatabasesResponse::new, fields -> {
        fields.optional("data", Codecs.list(Database.CODEC));
        fields.optional("count", Codecs.INTEGER);
    });
}
