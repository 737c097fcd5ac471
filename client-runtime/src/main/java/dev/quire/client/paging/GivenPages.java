package dev.quire.client.paging;

import dev.quire.client.http.Response;
import java.net.URI;
import java.util.List;

/** Pages that are given: for tests of those who use a client. */
record GivenPages<B>(String operation, List<B> bodies) implements PageSource<B> {
    private static final URI NOWHERE = URI.create("https://localhost/");

    @Override
    public String filters() {
        return "";
    }

    @Override
    public URI base() {
        return NOWHERE;
    }

    @Override
    public boolean mayReach(URI address) {
        return false;
    }

    @Override
    public Answer<B> fetch(PageRequest request) {
        Object number = request.parameters().get(WalkPlan.COUNTED);
        return new GivenPage<>(Response.of(bodies.get(Integer.parseInt(String.valueOf(number)))));
    }

    private record GivenPage<B>(Response<B> response) implements Answer<B> {
        @Override
        public URI uri() {
            return NOWHERE;
        }
    }
}
