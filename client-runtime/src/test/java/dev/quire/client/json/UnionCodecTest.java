package dev.quire.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DecodingException;
import dev.quire.client.errors.MissingFieldException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionCodecTest {
    @Test
    void kindsChooseTheBranch() {
        assertThat(Entry.CODEC.fromJson("\"a\"")).isEqualTo(new Entry.Text("a"));
        assertThat(Entry.CODEC.fromJson("5")).isEqualTo(new Entry.Count(5L));
        assertThat(Entry.CODEC.fromJson("[\"a\"]")).isEqualTo(new Entry.Many(List.of("a")));
    }

    @Test
    void membersChooseTheModel() {
        assertThat(Entry.CODEC.fromJson("{\"percent\":1,\"coupon\":\"c\"}")).isInstanceOf(Discount.class);
        assertThat(Entry.CODEC.fromJson("{\"nextToken\":null,\"id\":\"i\",\"x\":1}"))
                .isInstanceOf(Item.class);
        assertThat(Entry.CODEC.fromJson("{\"coupon\":\"c\",\"nextToken\":null,\"id\":\"i\"}"))
                .isInstanceOf(Item.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1.5", "[1]", "{}", "{\"x\":{\"id\":\"i\",\"nextToken\":1}}", "{\"percent\":1}"})
    void whatFitsNoBranchIsKept(String json) {
        Entry entry = Entry.CODEC.fromJson(json);

        assertThat(entry).isEqualTo(new EntryUnknown(JsonValue.parse(json)));
        assertThat(Entry.CODEC.toJson(entry)).isEqualTo(json);
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        String json = "{\"id\":\"é\",\"entries\":[\"a\",{\"x\":0,\"coupon\":\"c\",\"percent\":\"p\"}]}";

        assertThatThrownBy(() -> Item.fromJson(json)).isInstanceOfSatisfying(DecodingException.class, e -> {
            assertThat(e.pointer()).isEqualTo("/entries/1/percent");
            assertThat(e.byteOffset()).isEqualTo(json.indexOf("\"p\"") + 1);
        });
        String nested = "{\"entries\":[{\"id\":\"i\",\"nextToken\":null,\"entries\":[{\"coupon\":null}]}]}";
        Item outer = Item.fromJson(nested);
        Item inner = (Item) outer.entries().get(0);
        Discount discount = (Discount) inner.entries().get(0);
        assertThatThrownBy(discount::coupon)
                .isInstanceOfSatisfying(
                        MissingFieldException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/entries/0/entries/0/coupon"));
    }

    @Test
    void nestedUnionsInNestedModelsSurvive() {
        String json = "{\"id\":\"i\",\"nextToken\":null,\"entries\":[{\"id\":\"j\",\"nextToken\":null,\"entries\":"
                + "[{\"coupon\":\"c\",\"new\":[1.50]},[\"a\"],{\"odd\":1}]},\"t\"]}";

        assertThat(Entry.CODEC.toJson(Entry.CODEC.fromJson(json))).isEqualTo(json);
    }

    /** A union with a discriminator, a map, two kinds of strings, and another union. */
    sealed interface Shape permits Shape.When, Shape.Named, Shape.Labels, Shape.Other, Shape.Unknown, Circle, Square {
        UnionCodec<Shape> CODEC = new ShapeCodec();

        record When(OffsetDateTime value) implements Shape {}

        record Named(String value) implements Shape {}

        record Labels(Map<String, Long> value) implements Shape {}

        record Other(Entry value) implements Shape {}

        record Unknown(JsonValue value) implements Shape {}
    }

    /** Squares and circles without circles, or told by their members: only what is no square is read as a circle. */
    @Test
    void whatTheDescriptionHadIsReadWhenNothingElseFits() {
        UnionCodec<Shape> told = UnionCodec.of(branches -> {
            branches.discriminator("type");
            branches.model(Square.CODEC, "square");
            branches.formerModel(Circle.CODEC, "circle", "square");
            branches.unknown(Shape.Unknown.class, Shape.Unknown::new, Shape.Unknown::value);
        });
        assertThat(told.fromJson("{\"type\":\"circle\"}")).isInstanceOf(Circle.class);
        assertThat(told.fromJson("{\"type\":\"square\"}")).isInstanceOf(Square.class);
        assertThat(told.fromJson("{\"type\":\"star\"}")).isInstanceOf(Shape.Unknown.class);
        assertThat(told.toJson(told.fromJson("{\"type\":\"circle\",\"x\":1}")))
                .isEqualTo("{\"type\":\"circle\",\"x\":1}");

        UnionCodec<Entry> untold = UnionCodec.of(branches -> {
            branches.model(Discount.CODEC);
            branches.formerModel(Item.CODEC);
            branches.unknown(EntryUnknown.class, EntryUnknown::new, EntryUnknown::value);
        });
        assertThat(untold.fromJson("{\"coupon\":\"c\",\"nextToken\":null,\"id\":\"i\"}"))
                .isInstanceOf(Discount.class);
        assertThat(untold.fromJson("{\"nextToken\":null,\"id\":\"i\"}")).isInstanceOf(Item.class);
        assertThat(untold.fromJson("{\"nextToken\":null,\"id\":\"i\",\"coupon\":1}"))
                .isInstanceOf(Item.class);
        assertThatThrownBy(() -> untold.fromJson("{\"coupon\":1}")).isInstanceOf(DecodingException.class);
        assertThat(untold.fromJson("{\"other\":1}")).isInstanceOf(EntryUnknown.class);
    }

    private static final class ShapeCodec extends UnionCodec<Shape> {
        @Override
        protected void branches(Branches<Shape> branches) {
            branches.discriminator("type");
            branches.model(Circle.CODEC, "circle", "round").model(Square.CODEC, "square");
            branches.value(JsonKind.STRING, Shape.When.class, Codecs.DATE_TIME, Shape.When::new, Shape.When::value);
            branches.value(JsonKind.STRING, Shape.Named.class, Codecs.STRING, Shape.Named::new, Shape.Named::value);
            branches.value(
                    JsonKind.OBJECT,
                    Shape.Labels.class,
                    Codecs.map(Codecs.INTEGER),
                    Shape.Labels::new,
                    Shape.Labels::value);
            branches.union(Shape.Other.class, Entry.CODEC, Shape.Other::new, Shape.Other::value);
            branches.unknown(Shape.Unknown.class, Shape.Unknown::new, Shape.Unknown::value);
        }
    }

    private static final class Circle extends Model implements Shape {
        static final ModelCodec<Circle> CODEC = new ModelCodec<>("Circle") {
            @Override
            protected void fields(Fields fields) {
                fields.required("type", Codecs.STRING).optional("size", Codecs.INTEGER);
            }

            @Override
            protected Circle create(FieldValues values) {
                return new Circle(values);
            }
        };

        private Circle(FieldValues values) {
            super(values);
        }
    }

    private static final class Square extends Model implements Shape {
        static final ModelCodec<Square> CODEC = new ModelCodec<>("Square") {
            @Override
            protected void fields(Fields fields) {
                fields.required("type", Codecs.STRING)
                        .optional("size", Codecs.INTEGER)
                        .additional(Codecs.INTEGER);
            }

            @Override
            protected Square create(FieldValues values) {
                return new Square(values);
            }
        };

        private Square(FieldValues values) {
            super(values);
        }

        Map<String, Long> more() {
            return fieldValues().additional();
        }
    }

    private static void survives(String json, Class<? extends Shape> type) {
        Shape shape = Shape.CODEC.fromJson(json);
        assertThat(shape).isInstanceOf(type);
        assertThat(Shape.CODEC.toJson(shape)).isEqualTo(json);
        assertThat(Shape.CODEC.fromJson(json)).isEqualTo(shape);
    }

    @Test
    void discriminatorsChooseTheModelWhereverTheyStand() {
        survives("{\"type\":\"circle\",\"size\":1}", Circle.class);
        survives("{\"type\":\"round\",\"size\":1}", Circle.class);
        assertThat(Shape.CODEC.fromJson("{\"size\":1,\"type\":\"square\"}")).isInstanceOf(Square.class);
        survives("{\"type\":\"hexagon\",\"size\":1}", Shape.Unknown.class);
        assertThatThrownBy(() -> Shape.CODEC.fromJson("{\"type\":\"circle\",\"size\":\"big\"}"))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("/size");
    }

    @Test
    void theFirstBranchThatCanReadAValueGetsIt() {
        survives("\"2024-01-01T00:00:00Z\"", Shape.When.class);
        survives("\"2024-01-01\"", Shape.Named.class);
        survives("{\"a\":1,\"b\":null}", Shape.Labels.class);
        survives("{\"coupon\":\"c\"}", Shape.Other.class);
        survives("[\"a\",null]", Shape.Other.class);
        survives("5", Shape.Other.class);
        survives("true", Shape.Unknown.class);
    }

    @Test
    void additionalMembersAreTyped() {
        Square square = (Square) Shape.CODEC.fromJson("{\"type\":\"square\",\"a\":1,\"b\":null}");

        assertThat(square.more()).containsEntry("a", 1L).containsEntry("b", null);
        assertThat(square.isNull("b")).isTrue();
        assertThat(square.unknownMembers()).isEmpty();
        assertThat(square.member("a")).isEqualTo(1L);
        assertThatThrownBy(() -> Square.CODEC.fromJson("{\"type\":\"square\",\"a\":\"x\"}"))
                .isInstanceOf(DecodingException.class);
    }

    /** Two objects with the same members, told apart by what these hold. */
    private sealed interface Pick permits Worded, Counted {
        UnionCodec<Pick> CODEC = new UnionCodec<>() {
            @Override
            protected void branches(Branches<Pick> branches) {
                branches.model(Worded.CODEC).model(Counted.CODEC);
            }
        };
    }

    private static final class Worded extends Model implements Pick {
        static final ModelCodec<Worded> CODEC =
                ModelCodec.of("Worded", Worded::new, fields -> fields.optional("labels", Codecs.list(Codecs.STRING)));

        Worded(FieldValues values) {
            super(values);
        }
    }

    private static final class Counted extends Model implements Pick {
        static final ModelCodec<Counted> CODEC = ModelCodec.of(
                "Counted", Counted::new, fields -> fields.optional("labels", Codecs.list(Codecs.INTEGER)));

        Counted(FieldValues values) {
            super(values);
        }
    }

    @Test
    void theNextBestModelThatCanReadAnObjectGetsIt() {
        assertThat(Pick.CODEC.fromJson("{\"labels\":[\"a\"]}")).isInstanceOf(Worded.class);
        assertThat(Pick.CODEC.fromJson("{\"labels\":[1]}")).isInstanceOf(Counted.class);
        assertThatThrownBy(() -> Pick.CODEC.fromJson("{\"labels\":[true]}"))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("Expected a string");
    }
}
