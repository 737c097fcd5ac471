package dev.quire.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineKindTest {

    @TempDir
    private Path folder;

    @Test
    void linesOfAModel() throws IOException {
        write("Thing.java", """
                package shop.model;

                import dev.quire.client.json.*;

                /** A thing. */
                public final class Thing extends Model {
                    private Thing(FieldValues values) { super(values); }

                    /** Its name. */
                    @Deprecated
                    public String name() { return required(0); }
                    public @Nullable Size size() {
                        return optional(1);
                    }

                    public static Builder builder() { return new Builder(FieldValues.of(CODEC)); }
                    public Builder toBuilder() { return new Builder(fieldValues()); }

                    public static final class Builder extends ModelBuilder<Builder> {
                        private Builder(FieldValues values) { super(values); }
                        public Builder name(String value) { return set(0, value); }
                        public Builder size(@Nullable Size value) {
                            return set(1, value);
                        }
                        public Thing build() { return new Thing(fieldValues()); }
                    }

                    public static final ModelCodec<Thing> CODEC =
                            ModelCodec.of(Thing::new, fields -> {
                        fields.required("name", Codecs.STRING)
                                .rule("maxLength", 5);
                        fields.optional("size", Size.CODEC);
                    });
                }
                """);
        assertThat(LineKind.under(folder))
                .isEqualTo(Map.of(
                        LineKind.IMPORT, 2L,
                        LineKind.COMMENT, 2L,
                        LineKind.BLANK, 6L,
                        LineKind.ACCESSOR, 4L,
                        LineKind.SETTER, 4L,
                        LineKind.FIELD, 3L,
                        LineKind.MODEL, 13L));
    }

    @Test
    void linesOfAnEnum() throws IOException {
        write("Size.java", """
                public final class Size extends OpenEnum<String> {
                    public static final Size BIG = of(Value.BIG);
                    public static final Size SMALL =
                            of(Value.SMALL);

                    public static final JsonCodec<Size> CODEC = codec(Codecs.STRING, Size::of);

                    private Size(String value) { super(value); }
                    public static Size of(String value) { return new Size(value); }

                    public interface Value {
                        String BIG = "big";
                        String SMALL = "small";
                    }
                }
                """);
        assertThat(LineKind.under(folder))
                .isEqualTo(Map.of(LineKind.BLANK, 3L, LineKind.CONSTANT, 5L, LineKind.ENUM, 7L));
    }

    @Test
    void otherFilesAreOfOneKind() throws IOException {
        write("ThingsApi.java", "public class ThingsApi {\n    public static class Calls {\n    }\n}\n");
        write("Things.java", "public final class Things {\n    private static final WalkPlan PLAN = plan();\n}\n");
        write("ListQuery.java", "public final class ListQuery extends OperationQuery<ListQuery> {}\n");
        write("Either.java", "public sealed interface Either permits Thing {}\n");
        write("ShopClient.java", "public class ShopClient extends ApiClient {}\n");
        assertThat(LineKind.under(folder))
                .isEqualTo(Map.of(
                        LineKind.OPERATION, 4L,
                        LineKind.PAGES, 3L,
                        LineKind.PARAMETER, 1L,
                        LineKind.UNION, 1L,
                        LineKind.CLIENT, 1L));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
