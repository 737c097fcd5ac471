package dev.quire.examples.vendorserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes requests off the wire and puts answers on it, whole or with what a fault does to them. */
final class Exchanges implements HttpHandler {
    private final VendorServer server;
    private final CountDownLatch closed;

    Exchanges(VendorServer server, CountDownLatch closed) {
        this.server = server;
        this.closed = closed;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try (InputStream body = exchange.getRequestBody()) {
                body.readAllBytes();
            }
            RecordedRequest request = recorded(exchange);
            Fault fault = server.faults().take(request.path());
            server.requests().add(request); // who sees it there knows that it has met its fault
            if (fault instanceof Fault.Delay late) {
                await(late.delay());
            }
            send(exchange, answer(request, fault), fault);
        }
    }

    private Answer answer(RecordedRequest request, Fault fault) {
        Vendor vendor = vendor(request.path());
        if (fault instanceof Fault.Status status) {
            Answer error = vendor.error(Refusal.ofStatus(status.status()));
            Long seconds = status.retryAfterSeconds();
            return seconds == null ? error : error.withHeader("Retry-After", seconds.toString());
        }
        if (fault instanceof Fault.ReplaceBody replaced) {
            return Answer.of(200, replaced.json());
        }
        Answer answer = granted(vendor, request, fault instanceof Fault.EmptyPage);
        if (fault instanceof Fault.MalformedJson) {
            return answer.withJson(answer.json().substring(0, answer.json().length() / 2));
        }
        return fault instanceof Fault.Header header ? answer.withHeader(header.name(), header.value()) : answer;
    }

    private static Answer granted(Vendor vendor, RecordedRequest request, boolean empty) {
        try {
            Optional<Endpoint> endpoint = Endpoint.of(request.path());
            if (endpoint.isEmpty()) {
                throw Refusal.ofStatus(404);
            }
            if (!request.method().equals("GET")) {
                throw Refusal.ofStatus(405);
            }
            List<String> values = endpoint.get().pathValues(request.path());
            return vendor.answer(new Vendor.Ask(endpoint.get(), values, request, empty));
        } catch (Refusal refusal) {
            return vendor.error(refusal);
        }
    }

    private Vendor vendor(String path) {
        if (path.startsWith("/stripe/")) {
            return server.stripe().vendor();
        }
        return path.startsWith("/paygentic/")
                ? server.paygentic().vendor()
                : server.planetscale().vendor();
    }

    private void send(HttpExchange exchange, Answer answer, Fault fault) throws IOException {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length);
        if (fault instanceof Fault.StallBody stall) {
            sendSome(exchange, body, stall.afterBytes());
            await(Duration.ofHours(1));
        } else if (fault instanceof Fault.CutBody cut) {
            sendSome(exchange, body, cut.afterBytes());
        } else {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().close();
        }
    }

    /** Closing an exchange whose body is not whole closes its connection. */
    private static void sendSome(HttpExchange exchange, byte[] body, int bytes) throws IOException {
        exchange.getResponseBody().write(body, 0, Math.min(bytes, body.length - 1));
        exchange.getResponseBody().flush();
    }

    private void await(Duration time) {
        try {
            closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RecordedRequest recorded(HttpExchange exchange) {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new RecordedRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getRawQuery(),
                Map.copyOf(headers));
    }
}
