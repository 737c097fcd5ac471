package golden.detected.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class SearchRequest extends Model {
    private SearchRequest(FieldValues values) { super(values); }

    public @Nullable String words() { return optional(0); }
    public @Nullable Long limit() { return optional(1); }
    public @Nullable String pageToken() { return optional(2); }

    public static SearchRequest fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder words(@Nullable String value) { return set(0, value); }
        public Builder limit(@Nullable Long value) { return set(1, value); }
        public Builder pageToken(@Nullable String value) { return set(2, value); }
        public SearchRequest build() { return new SearchRequest(fieldValues()); }
    }

    public static final ModelCodec<SearchRequest> CODEC = ModelCodec.of(SearchRequest::new, fields -> {
        fields.optional("words", Codecs.STRING);
        fields.optional("limit", Codecs.INTEGER).rule("maximum", 500);
        fields.optional("pageToken", Codecs.STRING);
    });
}
