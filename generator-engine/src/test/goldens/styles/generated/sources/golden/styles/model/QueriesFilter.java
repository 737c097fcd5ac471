package golden.styles.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public final class QueriesFilter extends Model {
    private QueriesFilter(FieldValues values) { super(values); }

    public @Nullable Instant at() { return optional(0); }

    /** Reads one from JSON. */
    public static QueriesFilter fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link QueriesFilter}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder at(@Nullable Instant value) { return set(0, value); }
        public QueriesFilter build() { return new QueriesFilter(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<QueriesFilter> CODEC = ModelCodec.of("QueriesFilter", QueriesFilter::new, fields -> {
        fields.optional("at", Codecs.UNIX_TIME);
    });
}
