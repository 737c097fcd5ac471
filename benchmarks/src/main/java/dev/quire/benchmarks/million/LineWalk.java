package dev.quire.benchmarks.million;

import dev.quire.client.auth.Credentials;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.StripeClient;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Walks all lines once, in a JVM of its own, and prints what it counted. */
final class LineWalk {
    private LineWalk() {}

    /** The address of the server, {@code loop} or {@code async}, and how many pages ahead. */
    public static void main(String[] arguments) throws InterruptedException {
        Set<String> before = threads();
        AtomicLong count = new AtomicLong();
        AtomicLong cents = new AtomicLong();
        long start = System.nanoTime();
        try (StripeClient client = StripeClient.builder()
                .baseUrl(arguments[0])
                .credentials(Credentials.basic("sk_test", ""))
                .build()) {
            InvoiceLineItems lines = client.invoices()
                    .listInvoiceLineItems("in_million")
                    .pageSize(100)
                    .prefetch(Integer.parseInt(arguments[2]));
            if (arguments[1].equals("async")) {
                lines.async()
                        .forEach(line -> {
                            cents.addAndGet(line.amount());
                            return CompletableFuture.completedFuture(count.incrementAndGet());
                        })
                        .join();
            } else {
                for (var line : lines) {
                    cents.addAndGet(line.amount());
                    count.incrementAndGet();
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Set<String> left = left(before);
        System.out.printf("%d items, sum %d, %.1f s, threads left %s%n", count.get(), cents.get(), seconds, left);
    }

    /** The threads that are still there a second later. */
    private static Set<String> left(Set<String> before) throws InterruptedException {
        Set<String> left = threads();
        for (int tries = 0; tries < 10 && !before.containsAll(left); tries++) {
            Thread.sleep(100);
            left = threads();
        }
        left.removeAll(before);
        return left;
    }

    /** Without those of the JDK's HTTP client and its timer, which end when the JDK sees fit. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.startsWith("HttpClient-") && !name.equals("CompletableFutureDelayScheduler"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
