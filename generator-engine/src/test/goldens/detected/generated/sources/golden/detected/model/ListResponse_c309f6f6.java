package golden.detected.model;

import dev.quire.client.json.*;
import java.util.List;

public final class ListResponse_c309f6f6 extends Model {
    private ListResponse_c309f6f6(FieldValues values) { super(values); }

    public Long totalCount() { return required(0); }
    public List<Repository> runs() { return required(1); }

    public static ListResponse_c309f6f6 fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder totalCount(Long value) { return set(0, value); }
        public Builder runs(List<Repository> value) { return set(1, value); }
        public ListResponse_c309f6f6 build() { return new ListResponse_c309f6f6(fieldValues()); }
    }

    public static final ModelCodec<ListResponse_c309f6f6> CODEC = ModelCodec.of(ListResponse_c309f6f6::new, fields -> {
        fields.required("total_count", Codecs.INTEGER);
        fields.required("runs", Codecs.list(Repository.CODEC));
    });
}
