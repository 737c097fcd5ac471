package golden.models.model;

import dev.quire.client.json.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of each. */
public final class Thing extends Model {
    private Thing(FieldValues values) { super(values); }

    /** Always there. */
    public String required() { return required(0); }

    /** Always there but maybe null. */
    public @Nullable String requiredNullable() { return optional(1); }

    public @Nullable String optional() { return optional(2); }
    public @Nullable String optionalNullable() { return optional(3); }
    public @Nullable Long integer() { return optional(4); }
    public @Nullable Long small() { return optional(5); }
    public @Nullable BigDecimal number() { return optional(6); }
    public @Nullable Double binary() { return optional(7); }
    public @Nullable BigDecimal decimal() { return optional(8); }
    public @Nullable OffsetDateTime time() { return optional(9); }
    public @Nullable Instant unix() { return optional(10); }
    public @Nullable LocalDate day() { return optional(11); }
    public @Nullable Boolean flag() { return optional(12); }
    public @Nullable JsonValue anything() { return optional(13); }
    public @Nullable JsonValue open() { return optional(14); }
    public List<String> list() { return required(15); }
    public @Nullable List<@Nullable Long> listOfNullable() { return optional(16); }
    public @Nullable Map<String, BigDecimal> map() { return optional(17); }
    public @Nullable Map<String, List<Part>> mapOfLists() { return optional(18); }
    public Thing parent() { return required(19); }

    /** Words that others gave it. */
    public @Nullable List<String> tags() { return optional(20); }

    /** Kept out of toString. */
    public @Nullable String apiToken() { return optional(21); }

    /** No secret. */
    public @Nullable String nextPageToken() { return optional(22); }

    public @Nullable String pin() { return optional(23); }
    public @Nullable String sentOnly() { return optional(24); }

    /**
     * Use something else.
     *
     * @deprecated by the API
     */
    @Deprecated
    public @Nullable String old() { return optional(25); }

    public static Thing fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder required(String value) { return set(0, value); }
        public Builder requiredNullable(@Nullable String value) { return set(1, value); }
        public Builder optional(@Nullable String value) { return set(2, value); }
        public Builder optionalNullable(@Nullable String value) { return set(3, value); }
        public Builder integer(@Nullable Long value) { return set(4, value); }
        public Builder small(@Nullable Long value) { return set(5, value); }
        public Builder number(@Nullable BigDecimal value) { return set(6, value); }
        public Builder binary(@Nullable Double value) { return set(7, value); }
        public Builder decimal(@Nullable BigDecimal value) { return set(8, value); }
        public Builder time(@Nullable OffsetDateTime value) { return set(9, value); }
        public Builder unix(@Nullable Instant value) { return set(10, value); }
        public Builder day(@Nullable LocalDate value) { return set(11, value); }
        public Builder flag(@Nullable Boolean value) { return set(12, value); }
        public Builder anything(@Nullable JsonValue value) { return set(13, value); }
        public Builder open(@Nullable JsonValue value) { return set(14, value); }
        public Builder list(List<String> value) { return set(15, value); }
        public Builder listOfNullable(@Nullable List<@Nullable Long> value) { return set(16, value); }
        public Builder map(@Nullable Map<String, BigDecimal> value) { return set(17, value); }
        public Builder mapOfLists(@Nullable Map<String, List<Part>> value) { return set(18, value); }
        public Builder parent(Thing value) { return set(19, value); }
        public Builder tags(@Nullable List<String> value) { return set(20, value); }
        public Builder apiToken(@Nullable String value) { return set(21, value); }
        public Builder nextPageToken(@Nullable String value) { return set(22, value); }
        public Builder pin(@Nullable String value) { return set(23, value); }
        public Builder sentOnly(@Nullable String value) { return set(24, value); }
        @Deprecated
        public Builder old(@Nullable String value) { return set(25, value); }
        public Thing build() { return new Thing(fieldValues()); }
    }

    public static final ModelCodec<Thing> CODEC = ModelCodec.of(Thing::new, fields -> {
        fields.required("required", Codecs.STRING);
        fields.nullable("requiredNullable", Codecs.STRING);
        fields.optional("optional", Codecs.STRING);
        fields.optionalNullable("optionalNullable", Codecs.STRING);
        fields.optional("integer", Codecs.INTEGER);
        fields.optional("small", Codecs.INTEGER);
        fields.optional("number", Codecs.DECIMAL);
        fields.optional("binary", Codecs.DOUBLE);
        fields.optional("decimal", Codecs.DECIMAL_STRING);
        fields.optional("time", Codecs.DATE_TIME);
        fields.optional("unix", Codecs.UNIX_TIME);
        fields.optional("day", Codecs.DATE);
        fields.optional("flag", Codecs.BOOLEAN);
        fields.optionalNullable("anything", Codecs.JSON);
        fields.optional("open", Codecs.JSON);
        fields.required("list", Codecs.list(Codecs.STRING));
        fields.optional("listOfNullable", Codecs.list(Codecs.INTEGER));
        fields.optional("map", Codecs.map(Codecs.DECIMAL));
        fields.optional("mapOfLists", Codecs.map(Codecs.list(Part.CODEC)));
        fields.required("parent", Thing.CODEC);
        fields.optional("tags", Codecs.list(Codecs.STRING));
        fields.optional("apiToken", Codecs.STRING).secret();
        fields.optional("nextPageToken", Codecs.STRING);
        fields.optional("pin", Codecs.STRING).secret();
        fields.optional("sentOnly", Codecs.STRING).secret();
        fields.optional("old", Codecs.STRING);
    });
}
