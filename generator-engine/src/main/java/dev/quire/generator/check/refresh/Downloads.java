package dev.quire.generator.check.refresh;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches files. Redirects are followed, but never from https to http. */
final class Downloads {
    private final HttpClient client;
    private final Duration timeout;
    private final long limit;

    /**
     * With limits for each file.
     *
     * @param timeout from the first byte that is sent to the last that is received
     * @param limit in bytes
     */
    Downloads(Duration timeout, long limit) {
        this.timeout = timeout;
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * What is published at an address.
     *
     * @throws IOException when it can not be had; the message says why
     */
    byte[] fetch(RemoteFile file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(file.url())
                .header("User-Agent", "quire-refresh")
                .timeout(timeout)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, headers -> new LimitedBody(limit));
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("the server answered " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + timeout.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            throw new IOException(message, cause);
        }
    }
}
