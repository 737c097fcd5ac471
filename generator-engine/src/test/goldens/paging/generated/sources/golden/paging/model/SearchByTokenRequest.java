package golden.paging.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class SearchByTokenRequest extends Model {
    private SearchByTokenRequest(FieldValues values) { super(values); }

    public @Nullable String words() { return optional(0); }

    public static SearchByTokenRequest fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder words(@Nullable String value) { return set(0, value); }
        public SearchByTokenRequest build() { return new SearchByTokenRequest(fieldValues()); }
    }

    public static final ModelCodec<SearchByTokenRequest> CODEC = ModelCodec.of(SearchByTokenRequest::new, fields -> {
        fields.optional("words", Codecs.STRING);
    });
}
