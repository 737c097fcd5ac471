package dev.quire.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.quire.client.json.JsonNull;
import dev.quire.client.json.JsonValue;
import dev.quire.clients.stripe.model.Discount;
import dev.quire.clients.stripe.model.DiscountOrId;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.clients.stripe.model.InvoiceLineItemType;
import dev.quire.clients.stripe.model.Period;
import dev.quire.contracts.Payloads;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuireModuleTest {
    private static final String PAYLOAD = Payloads.of("stripe", "list-invoice-line-items");
    private static final InvoiceLineItem LINE =
            InvoiceLineItemList.fromJson(PAYLOAD).data().get(0);
    private static final DiscountOrId ID = DiscountOrId.fromJson("\"di_1\"");
    private static final DiscountOrId WHOLE = DiscountOrId.fromJson("{\"id\":\"di_2\",\"object\":\"discount\"}");
    private static final DiscountOrId NEW = DiscountOrId.fromJson("[1]");

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new QuireModule()).build();

    @Test
    void publishedPayloadIsReadAndWrittenAsByTheClient() throws Exception {
        InvoiceLineItemList page = mapper.readValue(PAYLOAD, InvoiceLineItemList.class);
        assertThat(page).isEqualTo(InvoiceLineItemList.fromJson(PAYLOAD));
        assertThat(mapper.writeValueAsString(page)).isEqualTo(page.toJson());
        assertThat(JsonValue.parse(mapper.writeValueAsString(page))).isEqualTo(JsonValue.parse(PAYLOAD));
    }

    @Test
    void usersTypesHoldGeneratedOnes() throws Exception {
        Statement statement = new Statement(
                "Jo",
                LINE,
                List.of(LINE, LINE.toBuilder().amount(-7L).build()),
                Map.of("now", LINE.period()),
                WHOLE,
                List.of(ID, WHOLE, NEW),
                InvoiceLineItemType.SUBSCRIPTION,
                Map.of(InvoiceLineItemType.INVOICEITEM, 3L),
                JsonValue.parse("{\"a\":[1.10,null]}"),
                null);
        String json = mapper.writeValueAsString(statement);
        assertThat(mapper.readValue(json, Statement.class)).isEqualTo(statement);
        JsonNode tree = mapper.readTree(json);
        assertThat(tree.at("/firstLine/amount_excluding_tax").isNumber()).isTrue();
        assertThat(tree.at("/firstLine/unit_amount_excluding_tax").isTextual()).isTrue();
        assertThat(tree.at("/lines/1/amount").longValue()).isEqualTo(-7);
        assertThat(tree.at("/periods/now/start").isIntegralNumber()).isTrue();
        assertThat(tree.at("/discounts").toString())
                .isEqualTo("[\"di_1\",{\"id\":\"di_2\",\"object\":\"discount\"},[1]]");
        assertThat(tree.at("/type").textValue()).isEqualTo("subscription");
        assertThat(tree.at("/counts/invoiceitem").longValue()).isEqualTo(3);
        assertThat(json).contains("\"note\":{\"a\":[1.10,null]}");
        assertThat(tree.get("lastLine").isNull()).isTrue();
    }

    @Test
    void listsOfModelsAreReadByThemselves() throws Exception {
        List<InvoiceLineItem> lines =
                mapper.readValue("[" + LINE.toJson() + ",null]", new TypeReference<List<InvoiceLineItem>>() {});
        assertThat(lines).containsExactly(LINE, null);
    }

    @Test
    void whatTheDescriptionDoesNotKnowIsKept() throws Exception {
        String json = "{\"id\":\"il_1\",\"amount\":9223372036854775807,\"discounts\":[true,\"di_1\"],\"type\":\"gift\","
                + "\"new_member\":{\"tax\":1.10,\"whole\":123456789012345678901234567890,\"big\":1E+400,\"none\":null}}";
        InvoiceLineItem line = mapper.readValue(json, InvoiceLineItem.class);
        assertThat(line).isEqualTo(InvoiceLineItem.fromJson(json));
        assertThat(line.type()).isEqualTo(InvoiceLineItemType.of("gift"));
        assertThat(line.unknownMembers()).containsOnlyKeys("new_member");
        assertThat(mapper.writeValueAsString(line)).isEqualTo(json);
    }

    @Test
    void absentAndNullStayApart() throws Exception {
        String json = "{\"id\":\"il_1\",\"description\":null}";
        assertThat(mapper.readValue(json, InvoiceLineItem.class).isNull("description"))
                .isTrue();
        assertThat(mapper.readValue("{}", InvoiceLineItem.class).isNull("description"))
                .isFalse();
        assertThat(mapper.writeValueAsString(mapper.readValue(json, InvoiceLineItem.class)))
                .isEqualTo(InvoiceLineItem.fromJson(json).toJson());
    }

    @Test
    void treesAndConversionsWorkLikeText() throws Exception {
        JsonNode tree = mapper.valueToTree(LINE);
        assertThat(tree).isEqualTo(mapper.readTree(LINE.toJson()));
        assertThat(mapper.treeToValue(tree, InvoiceLineItem.class)).isEqualTo(LINE);
        assertThat(mapper.convertValue(Map.of("start", 1L, "end", 2L), Period.class))
                .isEqualTo(Period.fromJson("{\"start\":1,\"end\":2}"));
        assertThat(mapper.convertValue(WHOLE, Discount.class)).isEqualTo(WHOLE);
    }

    @Test
    void namesOfTheMapperStayOutside() throws Exception {
        JsonMapper kebab = mapper.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
        record Bill(InvoiceLineItem firstLine) {}
        String json = kebab.writeValueAsString(new Bill(LINE));
        assertThat(json).startsWith("{\"first-line\":{\"id\":").contains("\"amount_excluding_tax\"");
        assertThat(kebab.readValue(json, Bill.class)).isEqualTo(new Bill(LINE));
    }

    @Test
    void defaultTypingStaysOutside() throws Exception {
        JsonMapper typing = mapper.rebuild()
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder().build(), DefaultTyping.NON_FINAL)
                .build();
        record Bill(DiscountOrId id, DiscountOrId whole, DiscountOrId other) {}
        Bill bill = new Bill(ID, WHOLE, NEW);
        String json = typing.writeValueAsString(bill);
        assertThat(json)
                .isEqualTo("{\"id\":\"di_1\",\"whole\":{\"id\":\"di_2\",\"object\":\"discount\"},\"other\":[1]}");
        assertThat(typing.readValue(json, Bill.class)).isEqualTo(bill);
    }

    @Test
    void mistakesSayWhere() {
        record Bill(List<InvoiceLineItem> lines) {}
        assertThatThrownBy(() -> mapper.readValue("{\"lines\":[{\"period\":{\"start\":\"soon\"}}]}", Bill.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("InvoiceLineItem")
                .hasMessageContaining("/period/start")
                .hasMessageContaining("Bill[\"lines\"]");
    }

    @Test
    void modulesOnTheClassPathAreFound() throws Exception {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(LINE.toJson(), InvoiceLineItem.class)).isEqualTo(LINE);
    }

    @Test
    void nullIsNoModelButAJsonValue() throws Exception {
        assertThat(mapper.readValue("null", InvoiceLineItem.class)).isNull();
        assertThat(mapper.readValue("null", JsonValue.class)).isEqualTo(new JsonNull());
    }
}
