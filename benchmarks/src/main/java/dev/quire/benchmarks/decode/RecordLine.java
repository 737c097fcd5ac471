package dev.quire.benchmarks.decode;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line item as databind reads it best: a record. */
record RecordLine(
        @Nullable String id,
        @Nullable String subscriptionId,
        @Nullable String priceId,
        @Nullable String invoiceId,
        @Nullable String type,
        @Nullable String status,
        @Nullable String displayName,
        @Nullable String description,
        @Nullable String currency,
        @Nullable OffsetDateTime periodStart,
        @Nullable OffsetDateTime periodEnd,
        @Nullable OffsetDateTime invoiceAt,
        @Nullable OffsetDateTime createdAt,
        @Nullable OffsetDateTime updatedAt,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal meteredQuantity,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal total,
        @Nullable BigDecimal taxRate,
        @Nullable Long amount,
        @Nullable Long amountExcludingTax,
        @Nullable Long position,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Boolean livemode,
        @Nullable Boolean proration,
        @Nullable String paymentTerm,
        @Nullable String metricName,
        @Nullable String metricDescription) {}
