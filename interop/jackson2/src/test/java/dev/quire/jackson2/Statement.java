package dev.quire.jackson2;

import dev.quire.client.json.JsonValue;
import dev.quire.clients.stripe.model.DiscountOrId;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemType;
import dev.quire.clients.stripe.model.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type of a user's own, with generated types in all places where types can be. */
record Statement(
        String customerName,
        InvoiceLineItem firstLine,
        List<InvoiceLineItem> lines,
        Map<String, Period> periods,
        DiscountOrId discount,
        List<DiscountOrId> discounts,
        InvoiceLineItemType type,
        Map<InvoiceLineItemType, Long> counts,
        JsonValue note,
        @Nullable InvoiceLineItem lastLine) {}
