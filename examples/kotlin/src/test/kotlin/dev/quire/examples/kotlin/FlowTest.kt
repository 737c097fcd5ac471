package dev.quire.examples.kotlin

import dev.quire.client.auth.Credentials
import dev.quire.client.errors.ApiException
import dev.quire.client.http.CallListener
import dev.quire.client.http.Retries
import dev.quire.clients.stripe.StripeClient
import dev.quire.examples.vendorserver.Endpoint
import dev.quire.examples.vendorserver.Fault
import dev.quire.examples.vendorserver.VendorServer
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.catch
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.jdk9.asFlow
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test

/** An invoice of 35 line items, which come in pages of 10. */
class FlowTest {
    private val server = VendorServer.start()
    private val invoice = server.stripe().addInvoice(35)
    private val stripe = StripeClient.builder()
        .baseUrl(server.stripe().baseUri().toString())
        .credentials(Credentials.basic(server.stripe().secretKey(), ""))
        .retries(Retries.none())
        .listener(CallListener.none())
        .build()
    private val lines = stripe.invoices().listInvoiceLineItems(invoice).pageSize(10)

    private val ids: List<String> get() = server.stripe().lineItems(invoice).ids()
    private val requests: Int get() = server.requests().count(Endpoint.STRIPE_INVOICE_LINES)

    @AfterEach
    fun close() {
        stripe.close()
        server.close()
    }

    @Test
    fun `every item comes once, in order`() = runBlocking<Unit> {
        val flow = lines.async().asFlow()
        assertThat(flow.map { it.id() }.toList()).isEqualTo(ids)
        assertThat(requests).isEqualTo(4)
    }

    @Test
    fun `demand brings pages`() = runBlocking<Unit> {
        val seen = mutableListOf<Int>()
        val flow = lines.async().asFlow().buffer(Channel.RENDEZVOUS)
        flow.onEach { seen.add(requests) }.toList()
        assertThat(seen.take(10)).containsOnly(1)
        assertThat(seen[15]).isEqualTo(2)
        assertThat(seen.last()).isEqualTo(4)
    }

    @Test
    fun `cancelling stops requests`() = runBlocking<Unit> {
        val flow = lines.async().asFlow().buffer(Channel.RENDEZVOUS)
        assertThat(flow.take(20).map { it.id() }.toList()).isEqualTo(ids.take(20))
        assertThat(requests).isEqualTo(2)
    }

    @Test
    fun `a failure tells where to go on`() = runBlocking<Unit> {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.none(), Fault.none(), Fault.status(503))
        val flow = lines.async().asFlow().catch { failure ->
            val walk = (failure as? ApiException)?.walk() ?: throw failure
            emitAll(lines.from(walk.resumeFrom()).async().asFlow())
        }
        assertThat(flow.map { it.id() }.toList()).isEqualTo(ids)
        assertThat(requests).isEqualTo(5)
    }

    @Test
    fun `without coroutines a list is a sequence`() {
        assertThat(lines.asSequence().map { it.id() }.take(20).toList()).isEqualTo(ids.take(20))
        assertThat(requests).isEqualTo(2)
    }
}
