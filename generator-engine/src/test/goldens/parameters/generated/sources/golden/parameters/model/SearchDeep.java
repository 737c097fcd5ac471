package golden.parameters.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class SearchDeep extends Model {
    private SearchDeep(FieldValues values) { super(values); }

    public @Nullable String a() { return optional(0); }

    /** Reads one from JSON. */
    public static SearchDeep fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link SearchDeep}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder a(@Nullable String value) { return set(0, value); }
        public SearchDeep build() { return new SearchDeep(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<SearchDeep> CODEC = ModelCodec.of("SearchDeep", SearchDeep::new, fields -> {
        fields.optional("a", Codecs.STRING);
    });
}
