package golden.paging.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class SearchByTokenRequest extends Model {
    private SearchByTokenRequest(FieldValues values) { super(values); }

    public @Nullable String words() { return optional(0); }

    /** Reads one from JSON. */
    public static SearchByTokenRequest fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link SearchByTokenRequest}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder words(@Nullable String value) { return set(0, value); }
        public SearchByTokenRequest build() { return new SearchByTokenRequest(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<SearchByTokenRequest> CODEC =
            ModelCodec.of("SearchByTokenRequest", SearchByTokenRequest::new, fields -> {
        fields.optional("words", Codecs.STRING);
    });
}
