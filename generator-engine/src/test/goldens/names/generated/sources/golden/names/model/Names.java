package golden.names.model;

import dev.quire.client.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Names extends Model {
    private Names(FieldValues values) { super(values); }

    public @Nullable String id() { return optional(0); }
    public @Nullable String underscoreId() { return optional(1); }
    public @Nullable String fooUnderscoreBar() { return optional(2); }
    public @Nullable String fooMinusBar() { return optional(3); }
    public @Nullable String fooBar() { return optional(4); }
    public @Nullable String fooBarValue() { return optional(5); }
    public @Nullable String _1() { return optional(6); }
    public @Nullable String minus1() { return optional(7); }
    public @Nullable String waitValue() { return optional(8); }
    public @Nullable String notifyValue() { return optional(9); }
    public @Nullable String hashCodeValue() { return optional(10); }
    public @Nullable String toStringValue() { return optional(11); }
    public @Nullable String getClassValue() { return optional(12); }
    public @Nullable String propertyClass() { return optional(13); }
    public @Nullable String record() { return optional(14); }
    public @Nullable String _true() { return optional(15); }
    public @Nullable String buildValue() { return optional(16); }
    public @Nullable String builderValue() { return optional(17); }
    public @Nullable String toJsonValue() { return optional(18); }
    public @Nullable String withoutValue() { return optional(19); }
    public @Nullable String required() { return optional(20); }
    public @Nullable String object() { return optional(21); }
    public @Nullable List<String> list() { return optional(22); }
    public @Nullable String value() { return optional(23); }
    public @Nullable String valueValue() { return optional(24); }
    public @Nullable String $ref() { return optional(25); }
    public @Nullable String _U65E5__U672C_() { return optional(26); }
    public @Nullable String uni() { return optional(27); }
    public @Nullable MapModel map() { return optional(28); }
    public @Nullable StringModel string() { return optional(29); }
    public @Nullable ThreadModel thread() { return optional(30); }
    public @Nullable RecordModel theRecord() { return optional(31); }
    public @Nullable BuilderModel builderType() { return optional(32); }
    public @Nullable Call call() { return optional(33); }
    public @Nullable Error error() { return optional(34); }
    public @Nullable InvoiceModel lower() { return optional(35); }
    public @Nullable Invoice upper() { return optional(36); }
    public @Nullable LineUnderscoreItem snake() { return optional(37); }
    public @Nullable LineMinusItem dashed() { return optional(38); }
    public @Nullable Model3ds digits() { return optional(39); }

    public static Names fromJson(String json) { return CODEC.fromJson(json); }
    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
    public Builder toBuilder() { return new Builder(fieldValues()); }

    public static final class Builder extends ModelBuilder<Builder> {
        private Builder(FieldValues values) { super(values); }
        public Builder id(@Nullable String value) { return set(0, value); }
        public Builder underscoreId(@Nullable String value) { return set(1, value); }
        public Builder fooUnderscoreBar(@Nullable String value) { return set(2, value); }
        public Builder fooMinusBar(@Nullable String value) { return set(3, value); }
        public Builder fooBar(@Nullable String value) { return set(4, value); }
        public Builder fooBarValue(@Nullable String value) { return set(5, value); }
        public Builder _1(@Nullable String value) { return set(6, value); }
        public Builder minus1(@Nullable String value) { return set(7, value); }
        public Builder waitValue(@Nullable String value) { return set(8, value); }
        public Builder notifyValue(@Nullable String value) { return set(9, value); }
        public Builder hashCodeValue(@Nullable String value) { return set(10, value); }
        public Builder toStringValue(@Nullable String value) { return set(11, value); }
        public Builder getClassValue(@Nullable String value) { return set(12, value); }
        public Builder propertyClass(@Nullable String value) { return set(13, value); }
        public Builder record(@Nullable String value) { return set(14, value); }
        public Builder _true(@Nullable String value) { return set(15, value); }
        public Builder buildValue(@Nullable String value) { return set(16, value); }
        public Builder builderValue(@Nullable String value) { return set(17, value); }
        public Builder toJsonValue(@Nullable String value) { return set(18, value); }
        public Builder withoutValue(@Nullable String value) { return set(19, value); }
        public Builder required(@Nullable String value) { return set(20, value); }
        public Builder object(@Nullable String value) { return set(21, value); }
        public Builder list(@Nullable List<String> value) { return set(22, value); }
        public Builder value(@Nullable String value) { return set(23, value); }
        public Builder valueValue(@Nullable String value) { return set(24, value); }
        public Builder $ref(@Nullable String value) { return set(25, value); }
        public Builder _U65E5__U672C_(@Nullable String value) { return set(26, value); }
        public Builder uni(@Nullable String value) { return set(27, value); }
        public Builder map(@Nullable MapModel value) { return set(28, value); }
        public Builder string(@Nullable StringModel value) { return set(29, value); }
        public Builder thread(@Nullable ThreadModel value) { return set(30, value); }
        public Builder theRecord(@Nullable RecordModel value) { return set(31, value); }
        public Builder builderType(@Nullable BuilderModel value) { return set(32, value); }
        public Builder call(@Nullable Call value) { return set(33, value); }
        public Builder error(@Nullable Error value) { return set(34, value); }
        public Builder lower(@Nullable InvoiceModel value) { return set(35, value); }
        public Builder upper(@Nullable Invoice value) { return set(36, value); }
        public Builder snake(@Nullable LineUnderscoreItem value) { return set(37, value); }
        public Builder dashed(@Nullable LineMinusItem value) { return set(38, value); }
        public Builder digits(@Nullable Model3ds value) { return set(39, value); }
        public Names build() { return new Names(fieldValues()); }
    }

    public static final ModelCodec<Names> CODEC = ModelCodec.of(Names::new, fields -> {
        fields.optional("id", Codecs.STRING);
        fields.optional("_id", Codecs.STRING);
        fields.optional("foo_bar", Codecs.STRING);
        fields.optional("foo-bar", Codecs.STRING);
        fields.optional("fooBar", Codecs.STRING);
        fields.optional("FooBar", Codecs.STRING);
        fields.optional("1", Codecs.STRING);
        fields.optional("-1", Codecs.STRING);
        fields.optional("wait", Codecs.STRING);
        fields.optional("notify", Codecs.STRING);
        fields.optional("hashCode", Codecs.STRING);
        fields.optional("toString", Codecs.STRING);
        fields.optional("getClass", Codecs.STRING);
        fields.optional("class", Codecs.STRING);
        fields.optional("record", Codecs.STRING);
        fields.optional("true", Codecs.STRING);
        fields.optional("build", Codecs.STRING);
        fields.optional("builder", Codecs.STRING);
        fields.optional("toJson", Codecs.STRING);
        fields.optional("without", Codecs.STRING);
        fields.optional("required", Codecs.STRING);
        fields.optional("object", Codecs.STRING);
        fields.optional("list", Codecs.list(Codecs.STRING));
        fields.optional("value", Codecs.STRING);
        fields.optional("", Codecs.STRING);
        fields.optional("$ref_", Codecs.STRING);
        fields.optional("日本", Codecs.STRING);
        fields.optional("Ünï", Codecs.STRING);
        fields.optional("map", MapModel.CODEC);
        fields.optional("string", StringModel.CODEC);
        fields.optional("thread", ThreadModel.CODEC);
        fields.optional("theRecord", RecordModel.CODEC);
        fields.optional("builderType", BuilderModel.CODEC);
        fields.optional("call", Call.CODEC);
        fields.optional("error", Error.CODEC);
        fields.optional("lower", InvoiceModel.CODEC);
        fields.optional("upper", Invoice.CODEC);
        fields.optional("snake", LineUnderscoreItem.CODEC);
        fields.optional("dashed", LineMinusItem.CODEC);
        fields.optional("digits", Model3ds.CODEC);
    });
}
