package golden.detected.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import java.util.List;

public final class ListResponse_c309f6f6 extends Model {
    private ListResponse_c309f6f6(FieldValues values) { super(values); }

    public Long totalCount() { return required(0); }
    public List<Repository> runs() { return required(1); }

    /** Reads one from JSON. */
    public static ListResponse_c309f6f6 fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link ListResponse_c309f6f6}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder totalCount(Long value) { return set(0, value); }
        public Builder runs(List<Repository> value) { return set(1, value); }
        public ListResponse_c309f6f6 build() { return new ListResponse_c309f6f6(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<ListResponse_c309f6f6> CODEC =
            ModelCodec.of("ListResponse_c309f6f6", ListResponse_c309f6f6::new, fields -> {
        fields.required("total_count", Codecs.INTEGER);
        fields.required("runs", Codecs.list(Repository.CODEC));
    });
}
