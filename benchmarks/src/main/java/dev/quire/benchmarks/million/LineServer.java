package dev.quire.benchmarks.million;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers on loopback like Stripe's list of an invoice's lines, by id cursor; holds no line in memory. */
final class LineServer implements AutoCloseable {
    private static final Pattern AFTER = Pattern.compile("starting_after=il_(\\d+)");
    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
    private static final int DEFAULT_LIMIT = 10;

    private final int lines;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger requests = new AtomicInteger();

    LineServer(int lines) throws IOException {
        this.lines = lines;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/invoices/in_million/lines", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Returns how many requests came since it was asked last. */
    int requests() {
        return requests.getAndSet(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        int from = number(AFTER, query, -1) + 1;
        int to = Math.min(lines, from + number(LIMIT, query, DEFAULT_LIMIT));
        byte[] body = page(from, to).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String page(int from, int to) {
        StringBuilder page = new StringBuilder(
                        "{\"object\":\"list\",\"url\":\"/v1/invoices/in_million/lines\",\"has_more\":")
                .append(to < lines)
                .append(",\"data\":[");
        for (int i = from; i < to; i++) {
            page.append(i == from ? "" : ",")
                    .append("{\"id\":\"il_")
                    .append(i)
                    .append("\",\"object\":\"line_item\",\"amount\":")
                    .append(i % 1000)
                    .append(",\"currency\":\"usd\",\"description\":\"Line ")
                    .append(i)
                    .append("\",\"discountable\":true,\"discounts\":[],\"livemode\":false,\"metadata\":{},")
                    .append("\"period\":{\"start\":1700000000,\"end\":1702592000},\"proration\":false,\"quantity\":1}");
        }
        return page.append("]}").toString();
    }

    private static int number(Pattern pattern, String query, int otherwise) {
        Matcher found = pattern.matcher(query);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
