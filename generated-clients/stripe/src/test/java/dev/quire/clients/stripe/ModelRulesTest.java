package dev.quire.clients.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DecodingException;
import dev.quire.client.errors.MissingFieldException;
import dev.quire.client.json.JsonValue;
import dev.quire.clients.stripe.model.Coupon;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.clients.stripe.model.InvoiceLineItemType;
import dev.quire.clients.stripe.model.Period;
import dev.quire.clients.stripe.model.Price;
import dev.quire.contracts.JsonMeaning;
import dev.quire.contracts.Payloads;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every generated model, shown with Stripe's. */
class ModelRulesTest {
    private static final JsonMeaning MEANING = JsonMeaning.withTimes();

    @Test
    void unknownMembersAreKeptAndWrittenBack() {
        String json = "{\"start\":1,\"end\":2,\"pretax_credits\":[{\"amount\":1.50}],\"flag\":null}";
        Period period = Period.fromJson(json);
        assertThat(period.unknownMembers()).containsOnlyKeys("pretax_credits", "flag");
        assertThat(period.unknownMembers().get("pretax_credits")).isEqualTo(JsonValue.parse("[{\"amount\":1.50}]"));
        assertThat(period.isNull("flag")).isTrue();
        assertThat(MEANING.differences(json, period.toJson())).isEmpty();
        assertThat(MEANING.differences(json, period.toBuilder().build().toJson()))
                .isEmpty();
        assertThat(period.toString()).as("what is not known may be secret").doesNotContain("1.50");
    }

    @Test
    void unknownMembersAreDroppedOnRequest() {
        try (VendorServer server = VendorServer.start();
                StripeLines lines = new StripeLines(server)) {
            String body = "{\"has_more\":false,\"data\":[{\"id\":\"il_1\",\"new\":1}],\"new\":2}";
            server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.replaceBody(body), Fault.replaceBody(body));
            assertThat(lines.walk("in_1").first())
                    .hasValueSatisfying(
                            line -> assertThat(line.unknownMembers()).containsOnlyKeys("new"));
            assertThat(lines.walk("in_1", client -> client.keepUnknownMembers(false))
                            .first())
                    .hasValueSatisfying(
                            line -> assertThat(line.unknownMembers()).isEmpty());
        }
    }

    @Test
    void missingRequiredMemberFailsOnUseOnlyAndSaysWhere() {
        String json = "{\"data\":[{\"id\":\"il_1\"},{\"id\":\"il_2\",\"amount\":5,\"period\":{\"start\":null}}]}";
        InvoiceLineItemList list = InvoiceLineItemList.fromJson(json);
        assertThat(list.data().get(0).id()).isEqualTo("il_1");
        assertThat(list.data().get(1).amount()).isEqualTo(5L);
        assertThatThrownBy(() -> list.data().get(0).amount())
                .isInstanceOfSatisfying(
                        MissingFieldException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/data/0/amount"));
        assertThatThrownBy(() -> list.data().get(1).period().start())
                .isInstanceOfSatisfying(
                        MissingFieldException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/data/1/period/start"))
                .hasMessageContaining("is null");
        assertThatThrownBy(list::hasMore).isInstanceOf(MissingFieldException.class);
        assertThat(MEANING.differences(json, list.toJson())).isEmpty();
    }

    @Test
    void enumsAreOpen() {
        InvoiceLineItem known = InvoiceLineItem.fromJson("{\"type\":\"subscription\"}");
        assertThat(known.type()).isEqualTo(InvoiceLineItemType.SUBSCRIPTION);
        InvoiceLineItem unknown = InvoiceLineItem.fromJson("{\"type\":\"gift\"}");
        assertThat(unknown.type()).isEqualTo(InvoiceLineItemType.of("gift")).hasToString("gift");
        assertThat(unknown.type().is("gift")).isTrue();
        assertThat(unknown.type()).isNotEqualTo(InvoiceLineItemType.SUBSCRIPTION);
        assertThat(unknown.toJson()).isEqualTo("{\"type\":\"gift\"}");
    }

    @Test
    void enumsCanBeSwitchedOver() {
        InvoiceLineItemType type = InvoiceLineItemType.of("invoiceitem");
        String kind = switch (type.value()) {
            case InvoiceLineItemType.Value.INVOICEITEM -> "once";
            case InvoiceLineItemType.Value.SUBSCRIPTION -> "again and again";
            default -> "new";
        };
        assertThat(kind).isEqualTo("once");
    }

    @Test
    void absentAndNullDifferInWhatIsSentWhereBothAreAllowed() {
        assertThat(Coupon.builder().id("c").build().toJson()).isEqualTo("{\"id\":\"c\"}");
        assertThat(Coupon.builder().id("c").name(null).build().toJson()).isEqualTo("{\"id\":\"c\",\"name\":null}");
        Coupon absent = Coupon.fromJson("{\"id\":\"c\"}");
        Coupon isNull = Coupon.fromJson("{\"id\":\"c\",\"name\":null}");
        assertThat(absent.name()).isNull();
        assertThat(isNull.name()).isNull();
        assertThat(isNull.isNull("name")).isTrue();
        assertThat(absent).isNotEqualTo(isNull);
        assertThat(absent.toBuilder().build().toJson()).isEqualTo("{\"id\":\"c\"}");
        assertThat(isNull.toBuilder().build().toJson()).isEqualTo("{\"id\":\"c\",\"name\":null}");
        assertThat(isNull.toBuilder().without("name").build()).isEqualTo(absent);
    }

    @Test
    void requiredMemberThatMayBeNullIsWrittenAsNullWhenItWasNotSet() {
        Price price = Price.builder().id("price_1").build();
        assertThat(price.toJson()).contains("\"nickname\":null").doesNotContain("\"active\"");
    }

    @Test
    void requiredMemberCanNotBeSetToNull() {
        assertThatThrownBy(() -> Price.builder().id(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void valueEqualityCountsEveryMember() {
        String json = Payloads.of("stripe", "list-invoice-line-items");
        InvoiceLineItem line = InvoiceLineItemList.fromJson(json).data().get(0);
        InvoiceLineItem same = InvoiceLineItemList.fromJson(json).data().get(0);
        assertThat(line).isEqualTo(same).hasSameHashCodeAs(same).isNotSameAs(same);
        assertThat(line).isNotEqualTo(line.toBuilder().amount(1L).build());
        assertThat(line)
                .isNotEqualTo(line.toBuilder().member("new", JsonValue.of(1)).build());
        assertThat(line.toString()).startsWith("InvoiceLineItem").contains("129999");
    }

    @Test
    void membersAreReadInAnyOrder() {
        Period period = Period.fromJson("{\"end\":2,\"start\":1}");
        assertThat(period).isEqualTo(Period.fromJson("{\"start\":1,\"end\":2}"));
    }

    @Test
    void listsAreCopiedAndCanNotBeChanged() {
        InvoiceLineItemList list = InvoiceLineItemList.builder().data(List.of()).build();
        assertThatThrownBy(() -> list.data().add(InvoiceLineItem.builder().build()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void integersAreReadByExactValueOrNotAtAll() {
        assertThat(InvoiceLineItem.fromJson("{\"amount\":1e3}").amount()).isEqualTo(1_000L);
        assertThatThrownBy(() -> InvoiceLineItem.fromJson("{\"amount\":1299.99}"))
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.pointer()).isEqualTo("/amount"));
        assertThatThrownBy(() -> InvoiceLineItem.fromJson("{\"amount\":9223372036854775808}"))
                .isInstanceOf(DecodingException.class);
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> InvoiceLineItemList.fromJson("{\"data\":[{\"id\":7}]}"))
                .isInstanceOfSatisfying(DecodingException.class, e -> {
                    assertThat(e.pointer()).isEqualTo("/data/0/id");
                    assertThat(e.byteOffset()).isEqualTo(15);
                });
    }
}
