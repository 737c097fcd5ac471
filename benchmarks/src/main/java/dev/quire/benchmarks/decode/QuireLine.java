package dev.quire.benchmarks.decode;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelCodec;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line item as a generated client has it. */
final class QuireLine extends Model {
    private QuireLine(FieldValues values) {
        super(values);
    }

    @Nullable
    String id() {
        return optional(0);
    }

    @Nullable
    String subscriptionId() {
        return optional(1);
    }

    @Nullable
    String priceId() {
        return optional(2);
    }

    @Nullable
    String invoiceId() {
        return optional(3);
    }

    @Nullable
    String type() {
        return optional(4);
    }

    @Nullable
    String status() {
        return optional(5);
    }

    @Nullable
    String displayName() {
        return optional(6);
    }

    @Nullable
    String description() {
        return optional(7);
    }

    @Nullable
    String currency() {
        return optional(8);
    }

    @Nullable
    OffsetDateTime periodStart() {
        return optional(9);
    }

    @Nullable
    OffsetDateTime periodEnd() {
        return optional(10);
    }

    @Nullable
    OffsetDateTime invoiceAt() {
        return optional(11);
    }

    @Nullable
    OffsetDateTime createdAt() {
        return optional(12);
    }

    @Nullable
    OffsetDateTime updatedAt() {
        return optional(13);
    }

    @Nullable
    BigDecimal quantity() {
        return optional(14);
    }

    @Nullable
    BigDecimal unitPrice() {
        return optional(15);
    }

    @Nullable
    BigDecimal meteredQuantity() {
        return optional(16);
    }

    @Nullable
    BigDecimal subtotal() {
        return optional(17);
    }

    @Nullable
    BigDecimal total() {
        return optional(18);
    }

    @Nullable
    BigDecimal taxRate() {
        return optional(19);
    }

    @Nullable
    Long amount() {
        return optional(20);
    }

    @Nullable
    Long amountExcludingTax() {
        return optional(21);
    }

    @Nullable
    Long position() {
        return optional(22);
    }

    @Nullable
    Instant start() {
        return optional(23);
    }

    @Nullable
    Instant end() {
        return optional(24);
    }

    @Nullable
    Boolean livemode() {
        return optional(25);
    }

    @Nullable
    Boolean proration() {
        return optional(26);
    }

    @Nullable
    String paymentTerm() {
        return optional(27);
    }

    @Nullable
    String metricName() {
        return optional(28);
    }

    @Nullable
    String metricDescription() {
        return optional(29);
    }

    static final ModelCodec<QuireLine> CODEC = ModelCodec.of(QuireLine::new, fields -> {
        fields.optional("id", Codecs.STRING);
        fields.optional("subscriptionId", Codecs.STRING);
        fields.optional("priceId", Codecs.STRING);
        fields.optional("invoiceId", Codecs.STRING);
        fields.optional("type", Codecs.STRING);
        fields.optional("status", Codecs.STRING);
        fields.optional("displayName", Codecs.STRING);
        fields.optional("description", Codecs.STRING);
        fields.optional("currency", Codecs.STRING);
        fields.optional("periodStart", Codecs.DATE_TIME);
        fields.optional("periodEnd", Codecs.DATE_TIME);
        fields.optional("invoiceAt", Codecs.DATE_TIME);
        fields.optional("createdAt", Codecs.DATE_TIME);
        fields.optional("updatedAt", Codecs.DATE_TIME);
        fields.optional("quantity", Codecs.DECIMAL_STRING);
        fields.optional("unitPrice", Codecs.DECIMAL_STRING);
        fields.optional("meteredQuantity", Codecs.DECIMAL_STRING);
        fields.optional("subtotal", Codecs.DECIMAL_STRING);
        fields.optional("total", Codecs.DECIMAL_STRING);
        fields.optional("taxRate", Codecs.DECIMAL);
        fields.optional("amount", Codecs.INTEGER);
        fields.optional("amountExcludingTax", Codecs.INTEGER);
        fields.optional("position", Codecs.INTEGER);
        fields.optional("start", Codecs.UNIX_TIME);
        fields.optional("end", Codecs.UNIX_TIME);
        fields.optional("livemode", Codecs.BOOLEAN);
        fields.optional("proration", Codecs.BOOLEAN);
        fields.optional("paymentTerm", Codecs.STRING);
        fields.optional("metricName", Codecs.STRING);
        fields.optional("metricDescription", Codecs.STRING);
    });
}
