package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list in memory that answers like an API of a scheme. */
final class FakeServer implements PageSource<Object> {
    private static final int ENDLESS = 20_000;

    final Scheme scheme;
    final List<Map<String, Object>> items;
    final List<PageRequest> requests = new ArrayList<>();

    /** What goes wrong, by number of the request from 1. */
    final Map<Integer, ApiException> failures = new HashMap<>();

    /** What the API claims beyond the true total. */
    int lie;

    /** The most items in a page, whatever is asked. */
    int cap = 100;

    UnaryOperator<Map<String, Object>> change = body -> body;

    FakeServer(Scheme scheme, int count) {
        this(scheme, numbered(count));
    }

    FakeServer(Scheme scheme, List<Map<String, Object>> items) {
        this.scheme = scheme;
        this.items = items;
    }

    static List<Map<String, Object>> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Map.<String, Object>of("id", "i" + i, "value", i))
                .toList();
    }

    TestList list() {
        return new TestList(Walk.over(this, scheme.plan()));
    }

    TestList list(UnaryOperator<WalkPlan> plan) {
        return new TestList(Walk.over(this, plan.apply(scheme.plan())));
    }

    @Override
    public String operation() {
        return "listItems";
    }

    @Override
    public String filters() {
        return "status=open";
    }

    @Override
    public URI base() {
        return URI.create("https://api.example.com/v1/items?status=open");
    }

    @Override
    public boolean mayReach(URI address) {
        return "https".equals(address.getScheme()) && "api.example.com".equals(address.getRawAuthority());
    }

    @Override
    public Answer<Object> fetch(PageRequest request) {
        requests.add(request);
        if (requests.size() > ENDLESS) {
            throw new AssertionError("the walk does not end");
        }
        ApiException failure = failures.get(requests.size());
        if (failure != null) {
            throw failure;
        }
        return answer(request);
    }

    private Answer<Object> answer(PageRequest request) {
        String limit = value(request, "limit");
        int size = Math.min(cap, limit == null ? 10 : Integer.parseInt(limit));
        String before = value(request, "ending_before");
        String cursor = value(request, "cursor");
        boolean back = before != null
                || (cursor != null && cursor.startsWith("p"))
                || (request.target() != null && request.target().getQuery().contains("to="));
        int edge = edge(request, size);
        int from = Math.min(items.size(), back ? Math.max(0, edge - size) : edge);
        int to = Math.min(items.size(), back ? edge : from + size);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", items.subList(from, to));
        Map<String, List<String>> headers = new HashMap<>();
        describe(body, headers, from, to, back, size);
        URI uri = request.target() == null ? base() : request.target();
        return new CannedAnswer(change.apply(body), headers, uri);
    }

    private int edge(PageRequest request, int size) {
        return switch (scheme) {
            case PAGE_NUMBER, PAGE_NUMBER_IN_BODY -> (number(request, "page", 1) - 1) * size;
            case OFFSET, OFFSET_WITH_TOTAL -> number(request, "offset", 0);
            case TOKEN, TOKEN_IN_HEADER -> opaque(value(request, "token"));
            case BIDIRECTIONAL_CURSOR -> opaque(value(request, "cursor"));
            case NEXT_URL, LINK_HEADER, BIDIRECTIONAL_URL ->
                request.target() == null
                        ? 0
                        : Integer.parseInt(request.target().getQuery().replaceAll(".*(from|to)=", ""));
            case ID, ID_WITHOUT_MORE, BIDIRECTIONAL_ID -> byId(request);
        };
    }

    private void describe(
            Map<String, Object> body, Map<String, List<String>> headers, int from, int to, boolean back, int size) {
        boolean ends = to == items.size();
        String url = "https://api.example.com/v1/items?limit=" + size + "&from=" + to;
        switch (scheme) {
            case PAGE_NUMBER_IN_BODY -> body.put("next_page", ends ? null : (long) (to / size + 1));
            case OFFSET_WITH_TOTAL -> body.put("total", (long) items.size() + lie);
            case TOKEN -> body.put("next", ends ? null : "n" + to);
            case TOKEN_IN_HEADER -> headers.put("X-Next", ends ? List.of() : List.of("n" + to));
            case BIDIRECTIONAL_CURSOR -> {
                body.put("next", ends ? null : "n" + to);
                body.put("previous", from == 0 ? null : "p" + from);
            }
            case ID, BIDIRECTIONAL_ID -> body.put("has_more", back ? from > 0 : !ends);
            case NEXT_URL -> body.put("next", ends ? "" : url);
            case BIDIRECTIONAL_URL -> {
                body.put("next", ends ? null : url);
                body.put("previous", from == 0 ? null : "?limit=" + size + "&to=" + from);
            }
            case LINK_HEADER ->
                headers.put(
                        "Link",
                        ends
                                ? List.of()
                                : List.of("<https://api.example.com/v1/items>; rel=\"first\", <" + url
                                        + ">; rel=\"next\""));
            default -> {}
        }
    }

    private int byId(PageRequest request) {
        String before = value(request, "ending_before");
        String after = value(request, "starting_after");
        if (before != null && after != null) {
            throw new AssertionError("both cursors in one request: " + request);
        }
        if (before != null) {
            return indexOf(before);
        }
        return after == null ? 0 : indexOf(after) + 1;
    }

    private int indexOf(String id) {
        for (int i = 0; i < items.size(); i++) {
            if (id.equals(items.get(i).get("id"))) {
                return i;
            }
        }
        throw new AssertionError("no item " + id);
    }

    private static int opaque(@Nullable String token) {
        return token == null ? 0 : Integer.parseInt(token.substring(1));
    }

    private static int number(PageRequest request, String name, int first) {
        String value = value(request, name);
        return value == null ? first : Integer.parseInt(value);
    }

    private static @Nullable String value(PageRequest request, String name) {
        Object value = request.parameters().get(Parameter.query(name));
        return value == null ? null : value.toString();
    }
}
