package golden.detected.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ListResponseResponse extends Model {
    private ListResponseResponse(FieldValues values) { super(values); }

    public @Nullable List<Repository> events() { return optional(0); }

    /** Reads one from JSON. */
    public static ListResponseResponse fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link ListResponseResponse}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder events(@Nullable List<Repository> value) { return set(0, value); }
        public ListResponseResponse build() { return new ListResponseResponse(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<ListResponseResponse> CODEC =
            ModelCodec.of("ListResponseResponse", ListResponseResponse::new, fields -> {
        fields.optional("events", Codecs.list(Repository.CODEC));
    });
}
