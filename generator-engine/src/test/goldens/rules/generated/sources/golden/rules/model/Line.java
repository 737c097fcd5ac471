package golden.rules.model;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import org.jspecify.annotations.Nullable;

public final class Line extends Model {
    private Line(FieldValues values) { super(values); }

    public @Nullable Long count() { return optional(0); }

    /** Reads one from JSON. */
    public static Line fromJson(String json) { return CODEC.fromJson(json); }

    /** Starts one without members. */
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }

    /** Starts one with the members of this one. */
    public Builder toBuilder() { return new Builder(fieldValues()); }

    /** Builds {@link Line}. */
    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder count(@Nullable Long value) { return set(0, value); }
        public Line build() { return new Line(fieldValues()); }
    }

    /** Reads and writes this type as JSON. */
    public static final ModelCodec<Line> CODEC = ModelCodec.of("Line", Line::new, fields -> {
        fields.optional("count", Codecs.INTEGER).rule("minimum", 1);
    });
}
