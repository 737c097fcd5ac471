package dev.quire.benchmarks.beside;

import dev.quire.examples.vendorserver.VendorServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The first page of an invoice as the server sends it. */
final class FirstPage {
    private FirstPage() {}

    static String of(VendorServer server, String invoice) throws IOException, InterruptedException {
        URI page = URI.create(server.stripe().baseUri() + "/v1/invoices/" + invoice + "/lines?limit=" + Library.PAGE);
        HttpRequest request = HttpRequest.newBuilder(page)
                .header("Authorization", "Bearer " + server.stripe().secretKey())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
