package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelBuilder;
import dev.quire.client.json.ModelCodec;
import dev.quire.client.json.Rules;
import dev.quire.client.testing.ScriptedTransport;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the description are checked before anything is sent, and never on what comes. */
@Timeout(60)
class ChecksTest {
    private static final Operation POST = Operation.of("POST", "post", "/things/{id}")
            .check("path id", "maxLength", 3)
            .check("query limit", "maximum", 100)
            .check("query limit", "minimum", 1)
            .check("query ids", "maxItems", 2)
            .check("query ids", "items.pattern", "^[a-z]+$")
            .check("body", "maxItems", 1)
            .check("part file", "required", true)
            .check("part note", "maxLength", 2);
    private static final Operation PATCH = Operation.of("PATCH", "patch", "/things");

    private final ScriptedTransport script =
            new ScriptedTransport().when(request -> true, request -> Reply.json(200, "{\"tags\":[\"far too long\"]}"));
    private final Client client = new Client(ShopClient.over(script));

    private static final class Client extends ShopClient {
        Client(Builder builder) {
            super(builder);
        }

        CallBuilder call(Operation operation) {
            return session().call(operation);
        }
    }

    /** A model as it is generated. */
    private static final class Thing extends Model {
        static final ModelCodec<Thing> CODEC = ModelCodec.of("Thing", Thing::new, fields -> {
            fields.required("id", Codecs.STRING).rule("readOnly", true);
            fields.required("name", Codecs.STRING).rule("minLength", 2).rule("maxLength", 3);
            fields.optional("tags", Codecs.list(Codecs.STRING))
                    .rule("uniqueItems", true)
                    .rule("items.maxLength", 2);
            fields.optional("price", Codecs.DECIMAL).rule("multipleOf", "0.01").rule("exclusiveMinimum", 0);
            fields.optional("parts", Codecs.list(Thing.CODEC)).rule("minItems", 1);
            fields.optional("labels", Codecs.map(Codecs.STRING))
                    .rule("values.maxLength", 1)
                    .rule("newKeyword", 7);
        });

        Thing(FieldValues values) {
            super(values);
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder extends ModelBuilder<Builder> {
            Builder() {
                super(FieldValues.of(CODEC));
            }

            Builder with(int index, Object value) {
                return set(index, value);
            }

            Thing build() {
                return new Thing(fieldValues());
            }
        }
    }

    private CallBuilder post() {
        return client.call(POST).path("id", "abc");
    }

    private void refused(CallBuilder call, String message) {
        assertThatThrownBy(() -> call.returnsNothing().execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> call.returnsNothing().async()).isInstanceOf(IllegalArgumentException.class);
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void parametersAreCheckedByNameAndRule() {
        refused(
                client.call(POST).path("id", "abcd").query("limit", 101L),
                "post: path id must have at most 3 characters, not 4 (maxLength); "
                        + "query limit must be at most 100 (maximum)");
        refused(
                post().query("ids", List.of("a", "B", "c")),
                "post: query ids must have at most 2 items, not 3 (maxItems); "
                        + "query ids/1 must match ^[a-z]+$ (pattern)");
        post().query("limit", 100L).query("ids", List.of("a")).returnsNothing().execute();
    }

    @Test
    void theLastValueCounts() {
        post().query("limit", 0L).query("limit", 1L).returnsNothing().execute();
        Call<?> call = client.call(POST).path("id", "a").query("limit", 1L).returnsNothing();
        assertThatThrownBy(() -> call.withQuery("limit", 0L).execute())
                .hasMessage("post: query limit must be at least 1 (minimum)");
        call.withQuery("limit", 0L).withQuery("limit", null).execute();
    }

    @Test
    void bodiesAreCheckedToTheLastMember() {
        Thing part = Thing.builder().with(1, "toolong").build();
        Thing thing = Thing.builder()
                .with(2, List.of("ab", "ab", "abc"))
                .with(3, new BigDecimal("-0.005"))
                .with(4, List.of(part))
                .with(5, Map.of("a", "xy"))
                .build();
        refused(
                post().json(Thing.CODEC, thing),
                "post: body/name is required; body/tags must not have the same item twice (uniqueItems); "
                        + "body/tags/2 must have at most 2 characters, not 3 (maxLength); "
                        + "body/price must be a multiple of 0.01 (multipleOf); "
                        + "body/price must be more than 0 (exclusiveMinimum); "
                        + "body/parts/0/name must have at most 3 characters, not 7 (maxLength); "
                        + "body/labels/a must have at most 1 characters, not 2 (maxLength)");
        refused(post().form(Thing.CODEC, Thing.builder().build(), FormEncoding.deep()), "post: body/name is required");
        refused(
                post().json(Codecs.list(Codecs.STRING), List.of("a", "b")),
                "post: body must have at most 1 items, not 2 (maxItems)");
    }

    @Test
    void whatIsSetBesideTheBodyIsNotAbsent() {
        post().json(Thing.CODEC, Thing.builder().build())
                .returnsNothing()
                .with(CallOptions.none().bodyMember("name", JsonValue.of("x")))
                .execute();
        assertThat(script.lastRequest().text()).isEqualTo("{\"name\":\"x\"}");
    }

    @Test
    void whoeverChangesOnlySomethingNeedNotSendAll() {
        client.call(PATCH)
                .json(Thing.CODEC, Thing.builder().build())
                .returnsNothing()
                .execute();
        post().json("application/merge-patch+json", Thing.CODEC, Thing.builder().build())
                .returnsNothing()
                .execute();
        assertThatThrownBy(() -> client.call(PATCH)
                        .json(Thing.CODEC, Thing.builder().with(1, "x").build())
                        .returnsNothing()
                        .execute())
                .hasMessageContaining("body/name must have at least 2 characters");
    }

    private static final class Form extends MultipartForm<Form> {
        Form(FormParts parts) {
            super(parts);
        }

        @Override
        protected Form copy(FormParts parts) {
            return new Form(parts);
        }
    }

    @Test
    void formsOfPartsAreChecked() {
        Form form = new Form(FormParts.none());
        refused(
                post().multipart("multipart/form-data", form.with("note", "abc")),
                "post: part file is required; part note must have at most 2 characters, not 3 (maxLength)");
        post().multipart("multipart/form-data", form.with("file", Upload.of("x")))
                .returnsNothing()
                .execute();
    }

    @Test
    void answersAreNotHeldToRules() {
        Thing thing = post().returns(Thing.CODEC).execute();
        assertThat(thing.toJson()).isEqualTo("{\"tags\":[\"far too long\"]}");
    }

    @Test
    void checkingCanBeSwitchedOff() {
        post().query("limit", 0L)
                .returnsNothing()
                .with(CallOptions.none().unchecked())
                .with(CallOptions.none().header("A", "b"))
                .execute();
        new Client(ShopClient.over(script).checkRequests(false))
                .call(POST)
                .path("id", "abcdef")
                .returnsNothing()
                .execute();
        assertThat(script.requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "minLength 2 \"😀\" false",
                "maxLength 1 \"😀\" true",
                "minimum -0.5 -0.5 true",
                "minimum 0.1 0.09 false",
                "maximum 1e2 100.0 true",
                "exclusiveMaximum 5 5 false",
                "exclusiveMaximum 5 4.9 true",
                "multipleOf 0.1 0.3 true",
                "multipleOf 0.1 1e999999999 true",
                "multipleOf 0.1 1e-999999999 true",
                "minItems 1 [] false",
                "maxProperties 1 {\"a\":1,\"b\":2} false",
                "minProperties 1 {\"a\":1} true",
                "uniqueItems true [1,1] false",
                "maxLength 0 5 true",
                "maximum 0 \"5\" true",
                "pattern ^a.c$ \"abc\" true",
                "pattern b \"abc\" true",
                "pattern ^b \"abc\" false",
                "pattern ( \"abc\" true"
            })
    void everyKeywordKnowsItsViolations(String keyword, String limit, String json, boolean good) {
        Object value = JsonValue.parse(json);
        assertThat(Rules.none()
                        .with(keyword, limit)
                        .violations("x", value, false)
                        .isEmpty())
                .isEqualTo(good);
    }

    @Test
    void everyNumberIsANumber() {
        Rules rules = Rules.none().with("maximum", 1);
        for (Object number : List.of(2L, 2, (short) 2, (byte) 2, 2.5, 2.5f, BigInteger.TWO, new BigDecimal("1.01"))) {
            assertThat(rules.violations("x", number, false)).hasSize(1);
        }
        assertThat(rules.violations("x", Double.NaN, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "^(a|aa)+$", "(.*a){20}$", "^(([a-z])+.)+[A-Z]([a-z])+$", "^(a|b|ab)*c$"})
    void patternsOfADescriptionCanNotHangTheCaller(String pattern) {
        Rules rules = Rules.none().with("pattern", pattern);
        String hostile = String.join("", Collections.nCopies(500, "a")) + "!";
        assertThatCode(() -> rules.violations("x", hostile, false)).doesNotThrowAnyException();
        String longer = String.join("", Collections.nCopies(200_000, "a"));
        assertThat(rules.violations("x", longer, false)).isEmpty();
    }
}
