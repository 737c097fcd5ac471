package golden.detected.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class ListResponse_e6f6d7cb extends Model {
    private ListResponse_e6f6d7cb(FieldValues values) { super(values); }

    public @Nullable ListResponseResponse response() { return optional(0); }
    public @Nullable ListResponseResponseMetadata responseMetadata() { return optional(1); }

    public static ListResponse_e6f6d7cb fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder response(@Nullable ListResponseResponse value) { return set(0, value); }
        public Builder responseMetadata(@Nullable ListResponseResponseMetadata value) { return set(1, value); }
        public ListResponse_e6f6d7cb build() { return new ListResponse_e6f6d7cb(fieldValues()); }
    }

    public static final ModelCodec<ListResponse_e6f6d7cb> CODEC = ModelCodec.of(ListResponse_e6f6d7cb::new, fields -> {
        fields.optional("response", ListResponseResponse.CODEC);
        fields.optional("response_metadata", ListResponseResponseMetadata.CODEC);
    });
}
