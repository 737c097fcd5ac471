package golden.enums.model;

import dev.quire.client.json.*;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public final class Zone extends Model {
    private Zone(FieldValues values) { super(values); }

    public @Nullable ZoneName name() { return optional(0); }
    public @Nullable ZoneLevel level() { return optional(1); }
    public @Nullable ZoneRank rank() { return optional(2); }
    public @Nullable ZoneSign sign() { return optional(3); }
    public @Nullable ZoneWord word() { return optional(4); }
    public @Nullable ZoneOrder order() { return optional(5); }
    public @Nullable ZoneStatus status() { return optional(6); }
    public @Nullable ZoneKind kind() { return optional(7); }
    public @Nullable BigDecimal ratio() { return optional(8); }

    public static Zone fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder name(@Nullable ZoneName value) { return set(0, value); }
        public Builder level(@Nullable ZoneLevel value) { return set(1, value); }
        public Builder rank(@Nullable ZoneRank value) { return set(2, value); }
        public Builder sign(@Nullable ZoneSign value) { return set(3, value); }
        public Builder word(@Nullable ZoneWord value) { return set(4, value); }
        public Builder order(@Nullable ZoneOrder value) { return set(5, value); }
        public Builder status(@Nullable ZoneStatus value) { return set(6, value); }
        public Builder kind(@Nullable ZoneKind value) { return set(7, value); }
        public Builder ratio(@Nullable BigDecimal value) { return set(8, value); }
        public Zone build() { return new Zone(fieldValues()); }
    }

    public static final ModelCodec<Zone> CODEC = ModelCodec.of(Zone::new, fields -> {
        fields.optional("name", ZoneName.CODEC);
        fields.optional("level", ZoneLevel.CODEC);
        fields.optional("rank", ZoneRank.CODEC);
        fields.optional("sign", ZoneSign.CODEC);
        fields.optionalNullable("word", ZoneWord.CODEC);
        fields.optional("order", ZoneOrder.CODEC);
        fields.optionalNullable("status", ZoneStatus.CODEC);
        fields.optional("kind", ZoneKind.CODEC);
        fields.optional("ratio", Codecs.DECIMAL);
    });
}
