package dev.quire.examples.lineitems;

import dev.quire.client.paging.Paged;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls one operation and compares what it gives with what the server holds. */
record Walk(VendorServer server, String api, String operation, String scheme, Endpoint endpoint) {

    /** Walks a list to its end. */
    <T> Outcome every(Paged<T> list, Function<T, String> id, Function<T, BigDecimal> amount, GroundTruth truth) {
        long start = System.nanoTime();
        List<String> ids = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (T item : list) {
            ids.add(id.apply(item));
            sum = sum.add(amount.apply(item));
        }
        Checks checks = new Checks()
                .that("items", ids.size() == truth.count())
                .that("order", ids.equals(truth.ids()))
                .that("sum", sum.compareTo(truth.sum()) == 0);
        return outcome(ids.size(), sum, start, checks);
    }

    /** Gets one object. */
    Outcome one(Supplier<BigDecimal> amount, GroundTruth truth) {
        long start = System.nanoTime();
        BigDecimal sum = amount.get();
        return outcome(1, sum, start, new Checks().that("sum", sum.compareTo(truth.sum()) == 0));
    }

    private Outcome outcome(int items, BigDecimal sum, long start, Checks checks) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        int requests = server.requests().count(endpoint);
        return new Outcome(api, operation, scheme, requests, items, sum, took, checks.passed(), checks.failed());
    }

    /** What was compared, by outcome. */
    private record Checks(List<String> passed, List<String> failed) {
        Checks() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Checks that(String name, boolean equal) {
            (equal ? passed : failed).add(name);
            return this;
        }
    }
}
