package dev.quire.clients.paygentic;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.client.paging.PagedCall;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.List;
import java.util.function.Consumer;

/** What Paygentic's lists have in common. */
abstract class PaygenticLines<T, B, S extends PagedCall<T, B, S>> extends VendorList<T, B, S> {
    PaygenticLines(VendorServer server, Endpoint endpoint, String place) {
        super(server, endpoint, new PagingParameters("limit", 100, 1_000, List.of(place)));
    }

    /** A client with these settings. */
    PaygenticClient client(Consumer<ApiClientBuilder<?>> settings) {
        return opened(prepared(
                        PaygenticClient.builder(),
                        server().paygentic().baseUri(),
                        Credentials.bearer(secret()),
                        settings)
                .build());
    }

    @Override
    public String secret() {
        return server().paygentic().apiKey();
    }
}
