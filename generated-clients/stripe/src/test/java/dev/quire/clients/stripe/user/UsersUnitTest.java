package dev.quire.clients.stripe.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import dev.quire.client.Headers;
import dev.quire.client.errors.StatusException;
import dev.quire.client.errors.TooManyRequestsException;
import dev.quire.client.http.Call;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.InvoicesApi;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a program that uses the client tests itself: with mocks and with fakes. */
class UsersUnitTest {
    private static final InvoiceLineItemList FIRST = page(true, "il_1", "il_2");
    private static final InvoiceLineItemList LAST = page(false, "il_3");

    /** The program under test: adds up the lines of an invoice. */
    private record Invoicing(StripeClient stripe) {
        long total(String invoice) {
            return stripe.invoices().listInvoiceLineItems(invoice).stream()
                    .mapToLong(InvoiceLineItem::amount)
                    .sum();
        }
    }

    @Test
    void clientAndApiAreMocked() {
        StripeClient stripe = mock();
        InvoicesApi invoices = mock();
        when(stripe.invoices()).thenReturn(invoices);
        when(invoices.listInvoiceLineItems("in_1")).thenReturn(InvoiceLineItems.ofPages(FIRST, LAST));
        assertThat(new Invoicing(stripe).total("in_1")).isEqualTo(30);
        verify(invoices).listInvoiceLineItems("in_1");
        verifyNoMoreInteractions(invoices);
    }

    @Test
    void pagedListIsMocked() {
        InvoiceLineItems lines = mock();
        when(lines.pageSize(100)).thenReturn(lines);
        when(lines.toList(10)).thenReturn(FIRST.data());
        assertThat(lines.pageSize(100).toList(10)).hasSize(2);
        when(lines.iterator()).thenThrow(StatusException.of("listInvoiceLineItems", 429, Headers.none(), "slow", null));
        assertThatThrownBy(lines::iterator).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void modelsAreMocked() {
        InvoiceLineItem line = mock();
        when(line.amount()).thenReturn(7L);
        InvoiceLineItemList list =
                InvoiceLineItemList.builder().hasMore(false).data(List.of(line)).build();
        assertThat(list.data().get(0).amount()).isEqualTo(7L);
    }

    @Test
    void clientIsFakedBySubclass() {
        StripeClient fake = new StripeClient() {
            @Override
            public InvoicesApi invoices() {
                return new InvoicesApi() {
                    @Override
                    public InvoiceLineItems listInvoiceLineItems(String invoice) {
                        return InvoiceLineItems.ofPages(FIRST, LAST);
                    }
                };
            }
        };
        assertThat(new Invoicing(fake).total("in_1")).isEqualTo(30);
        assertThat(fake.invoices().listInvoiceLineItems("in_1").limit(2).stream()
                        .map(InvoiceLineItem::id))
                .containsExactly("il_1", "il_2");
        fake.close();
    }

    @Test
    void fakeThatLacksAnOperationSaysSoInsteadOfCalling() {
        StripeClient fake = new StripeClient() {};
        assertThatThrownBy(() -> fake.invoices().listInvoiceLineItems("in_1").first())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("listInvoiceLineItems");
    }

    @Test
    void singleCallsAreFaked() {
        Call<InvoiceLineItemList> call = Call.answering(LAST);
        assertThat(call.execute()).isSameAs(LAST);
        assertThat(call.async().join()).isSameAs(LAST);
        assertThat(call.response().status()).isEqualTo(200);
    }

    @Test
    void pagesOfAFakeAreWalkedLikeRealOnes() {
        InvoiceLineItems lines = InvoiceLineItems.ofPages(FIRST, page(true), LAST);
        assertThat(lines.stream().map(InvoiceLineItem::id)).containsExactly("il_1", "il_2", "il_3");
        assertThat(lines.pages()).hasSize(3);
        assertThat(lines.first()).map(InvoiceLineItem::id).contains("il_1");
        assertThat(InvoiceLineItems.ofPages(page(false))).isEmpty();
    }

    private static InvoiceLineItemList page(boolean more, String... ids) {
        List<InvoiceLineItem> lines = List.of(ids).stream()
                .map(id -> InvoiceLineItem.builder().id(id).amount(10L).build())
                .toList();
        return InvoiceLineItemList.builder().hasMore(more).data(lines).build();
    }
}
