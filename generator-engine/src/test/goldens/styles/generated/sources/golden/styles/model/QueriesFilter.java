package golden.styles.model;

import dev.quire.client.json.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public final class QueriesFilter extends Model {
    private QueriesFilter(FieldValues values) { super(values); }

    public @Nullable Instant at() { return optional(0); }

    public static QueriesFilter fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder at(@Nullable Instant value) { return set(0, value); }
        public QueriesFilter build() { return new QueriesFilter(fieldValues()); }
    }

    public static final ModelCodec<QueriesFilter> CODEC = ModelCodec.of(QueriesFilter::new, fields -> {
        fields.optional("at", Codecs.UNIX_TIME);
    });
}
