package dev.quire.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.MissingFieldException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final String FULL = """
            {"id":"il_1","amount":129999,"price":"29.90","rate":0.0850,"createdAt":"2024-01-01T00:00:00.120+01:00",\
            "start":1694467932,"day":"2024-02-29","nextToken":null,"note":null,\
            "parent":{"id":"il_0","nextToken":"t","extra":{"deep":[1.50,null]}},\
            "entries":["di_1",{"coupon":"c","percent":5},{"id":"il_2","nextToken":null},7,["a","b"],true,null],\
            "labels":{"a":"1","b":null},"status":"pending","apiToken":"sk_1","unknown":[{"x":1e3}],"none":null}""";

    @Test
    void readsEveryKindOfMember() {
        Item item = Item.fromJson(FULL);

        assertThat(item.id()).isEqualTo("il_1");
        assertThat(item.amount()).isEqualTo(129_999L);
        assertThat(item.price()).isEqualTo(new BigDecimal("29.90"));
        assertThat(item.rate()).isEqualTo(new BigDecimal("0.0850"));
        assertThat(item.createdAt()).isEqualTo(OffsetDateTime.parse("2024-01-01T00:00:00.12+01:00"));
        assertThat(item.start()).isEqualTo(Instant.ofEpochSecond(1_694_467_932L));
        assertThat(item.day()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(item.nextToken()).isNull();
        assertThat(item.parent())
                .isEqualTo(Item.fromJson("{\"id\":\"il_0\",\"nextToken\":\"t\",\"extra\":{\"deep\":[1.5,null]}}"));
        assertThat(item.entries())
                .containsExactly(
                        new Entry.Text("di_1"),
                        Discount.CODEC.fromJson("{\"coupon\":\"c\",\"percent\":5}"),
                        Item.builder().id("il_2").build(),
                        new Entry.Count(7L),
                        new Entry.Many(List.of("a", "b")),
                        new EntryUnknown(JsonValue.of(true)),
                        null);
        assertThat(item.labels()).containsEntry("a", "1").containsEntry("b", null);
        assertThat(item.status()).isEqualTo(Status.PENDING);
    }

    @Test
    void writesBackWhatItReadWordForWord() {
        assertThat(Item.fromJson(FULL).toJson()).isEqualTo(FULL.replace("1e3", "1E+3"));
    }

    @Test
    void readsMembersInAnyOrder() {
        Map<String, JsonValue> members = ((JsonObject) JsonValue.parse(FULL)).members();
        List<String> names = new ArrayList<>(members.keySet());
        java.util.Collections.reverse(names);
        Map<String, JsonValue> reversed = new java.util.LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, members.get(name)));

        for (int i = 0; i < 3; i++) {
            assertThat(Item.fromJson(new JsonObject(reversed).toString())).isEqualTo(Item.fromJson(FULL));
            assertThat(Item.fromJson(FULL).toJson()).isEqualTo(FULL.replace("1e3", "1E+3"));
        }
    }

    @Test
    void theLastOfTwoMembersWithOneNameCounts() {
        Item item = Item.fromJson("{\"id\":\"a\",\"x\":1,\"id\":\"b\",\"x\":2}");

        assertThat(item.id()).isEqualTo("b");
        assertThat(item.unknownMembers()).isEqualTo(Map.of("x", JsonValue.of(2)));
    }

    @Test
    void readsWithoutRequiredMembersAndFailsWhenTheyAreUsed() {
        Item item = Item.fromJson("{\"entries\":[{\"id\":\"x\",\"nextToken\":null}],\"parent\":{\"id\":null}}");

        assertThatThrownBy(item::id)
                .isInstanceOf(MissingFieldException.class)
                .hasMessageContaining("\"/id\" of Item is missing");
        assertThatThrownBy(() -> item.parent().id())
                .isInstanceOfSatisfying(
                        MissingFieldException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/parent/id"))
                .hasMessageContaining("is null");
    }

    @Test
    void tellsAbsentFromNull() {
        Item item = Item.fromJson("{\"amount\":null,\"note\":null,\"new\":null}");

        assertThat(item.isNull("amount")).isTrue();
        assertThat(item.isNull("note")).isTrue();
        assertThat(item.isNull("new")).isTrue();
        assertThat(item.isNull("id")).isFalse();
        assertThat(item.isNull("other")).isFalse();
        assertThat(item.toJson()).isEqualTo("{\"amount\":null,\"note\":null,\"new\":null}");
    }

    @Test
    void buildersSayNullWhereItMeansSomething() {
        Item item = Item.builder().id("a").amount(null).note(null).build();

        assertThat(item.toJson()).isEqualTo("{\"id\":\"a\",\"nextToken\":null,\"note\":null}");
        assertThat(item.toBuilder().without("note").build().toJson()).isEqualTo("{\"id\":\"a\",\"nextToken\":null}");
    }

    @Test
    void buildersRefuseNullForWhatIsNeverNull() {
        assertThatThrownBy(() -> Item.builder().id(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("\"id\" of Item is required");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @Test
    void nullAndAbsentAreEqualUnlessTheyDifferForTheApi() {
        assertThat(Item.fromJson("{\"id\":\"a\",\"amount\":null,\"nextToken\":null}"))
                .isEqualTo(Item.fromJson("{\"id\":\"a\"}"))
                .hasSameHashCodeAs(Item.fromJson("{\"id\":\"a\"}"));
        assertThat(Item.fromJson("{\"note\":null}")).isNotEqualTo(Item.fromJson("{}"));
    }

    @Test
    void equalityCountsUnknownMembers() {
        assertThat(Item.fromJson("{\"x\":1}")).isEqualTo(Item.fromJson("{\"x\":1.0}"));
        assertThat(Item.fromJson("{\"x\":1}")).isNotEqualTo(Item.fromJson("{\"x\":2}"));
        assertThat(Item.fromJson("{\"x\":1}")).isNotEqualTo(Item.fromJson("{}"));
        assertThat(Item.fromJson("{\"coupon\":\"c\"}")).isNotEqualTo(Discount.CODEC.fromJson("{\"coupon\":\"c\"}"));
    }

    @Test
    void buildersGoOnWithoutTouchingWhatTheyBuilt() {
        List<Entry> entries = new ArrayList<>(Arrays.asList(new Entry.Text("a"), null));
        Item.Builder builder = Item.builder().id("1").entries(entries).member("x", JsonValue.of(1));
        Item first = builder.build();
        builder.id("2").member("x", JsonValue.of(2));
        entries.clear();

        assertThat(first.id()).isEqualTo("1");
        assertThat(first.unknownMembers()).isEqualTo(Map.of("x", JsonValue.of(1)));
        assertThat(first.entries()).hasSize(2);
        assertThat(builder.build().id()).isEqualTo("2");
        assertThatThrownBy(() -> first.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void buildersSetAnyMemberByItsWireName() {
        Item item = Item.builder()
                .member("amount", JsonValue.of(5))
                .member("new", JsonValue.of("x"))
                .member("note", JsonNull.NULL)
                .build();

        assertThat(item.amount()).isEqualTo(5L);
        assertThat(item.member("new")).isEqualTo(JsonValue.of("x"));
        assertThat(item.member("amount")).isEqualTo(5L);
        assertThat(item.member("absent")).isNull();
        assertThat(item.isNull("note")).isTrue();
    }

    @Test
    void toStringIsOneLineWithoutSecrets() {
        Item item = Item.fromJson(
                "{\"id\":\"a\\nb\",\"apiToken\":\"sk_1\",\"password\":\"p\"," + "\"parent\":{\"apiToken\":\"sk_2\"}}");

        assertThat(item)
                .hasToString(
                        "Item{\"id\":\"a\\nb\",\"parent\":{\"apiToken\":\"***\"},\"apiToken\":\"***\",\"password\":\"...\"}");
    }

    @Test
    void aCodecMayBeUsedFirstByManyThreadsAtOnce() {
        for (int round = 0; round < 20; round++) {
            ModelCodec<Item> codec = new ModelCodec<>("Fresh") {
                @Override
                protected void fields(Fields fields) {
                    fields.required("id", Codecs.STRING).optional("parent", Item.CODEC);
                }

                @Override
                protected Item create(FieldValues values) {
                    return Item.CODEC.create(values);
                }
            };
            List<Item> items = IntStream.range(0, 64)
                    .parallel()
                    .mapToObj(i -> codec.fromJson(i % 2 == 0 ? "{\"id\":\"a\",\"x\":1}" : "{\"x\":1,\"id\":\"a\"}"))
                    .toList();

            assertThat(items).containsOnly(items.get(0));
        }
    }

    @Test
    void dropsUnknownMembersWhenAsked() {
        byte[] json = "{\"id\":\"a\",\"x\":{\"y\":[1]},\"parent\":{\"z\":1}}"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(JsonReader.readWhole(json, Item.CODEC, false).toJson()).isEqualTo("{\"id\":\"a\",\"parent\":{}}");
    }
}
