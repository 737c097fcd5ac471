package golden.detected.model;

import dev.quire.client.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ListResponseResponse extends Model {
    private ListResponseResponse(FieldValues values) { super(values); }

    public @Nullable List<Repository> events() { return optional(0); }

    public static ListResponseResponse fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder events(@Nullable List<Repository> value) { return set(0, value); }
        public ListResponseResponse build() { return new ListResponseResponse(fieldValues()); }
    }

    public static final ModelCodec<ListResponseResponse> CODEC = ModelCodec.of(ListResponseResponse::new, fields -> {
        fields.optional("events", Codecs.list(Repository.CODEC));
    });
}
