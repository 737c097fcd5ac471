package golden.detected.model;

import dev.quire.client.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class SearchResponse extends Model {
    private SearchResponse(FieldValues values) { super(values); }

    public List<Repository> records() { return required(0); }
    public @Nullable String nextPageToken() { return optional(1); }

    public static SearchResponse fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder records(List<Repository> value) { return set(0, value); }
        public Builder nextPageToken(@Nullable String value) { return set(1, value); }
        public SearchResponse build() { return new SearchResponse(fieldValues()); }
    }

    public static final ModelCodec<SearchResponse> CODEC = ModelCodec.of(SearchResponse::new, fields -> {
        fields.required("records", Codecs.list(Repository.CODEC));
        fields.optional("nextPageToken", Codecs.STRING);
    });
}
