package dev.quire.client.paging;

import dev.quire.client.http.Response;
import java.net.URI;
import java.util.List;

/** One page as it came: what the walk reads from a response. */
interface Answer<B> {
    /** The body with what came around it. */
    Response<B> response();

    /** The decoded body. */
    default B body() {
        return response().body();
    }

    /** The values of a header, in order; empty when there is none. */
    default List<String> headers(String name) {
        return response().headers().all(name);
    }

    /** The address that gave the answer, against which relative addresses are resolved. */
    URI uri();
}
