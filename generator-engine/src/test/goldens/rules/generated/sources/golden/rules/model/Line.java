package golden.rules.model;

import dev.quire.client.json.*;
import org.jspecify.annotations.Nullable;

public final class Line extends Model {
    private Line(FieldValues values) { super(values); }

    public @Nullable Long count() { return optional(0); }

    public static Line fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder count(@Nullable Long value) { return set(0, value); }
        public Line build() { return new Line(fieldValues()); }
    }

    public static final ModelCodec<Line> CODEC = ModelCodec.of(Line::new, fields -> {
        fields.optional("count", Codecs.INTEGER).rule("minimum", 1);
    });
}
