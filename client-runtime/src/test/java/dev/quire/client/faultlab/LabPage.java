package dev.quire.client.faultlab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of numbered items, as its scheme writes it.
 *
 * @param from the first item
 * @param to the item after the last one
 * @param next what leads on; null for nothing
 * @param previous what leads back; null for nothing
 */
record LabPage(
        Scheme scheme,
        int from,
        int to,
        int total,
        @Nullable String next,
        @Nullable String previous,
        boolean hasMore) {

    /** The name of an item. */
    static String id(int item) {
        return "i" + item;
    }

    LabPage leading(@Nullable String on, @Nullable String back) {
        return new LabPage(scheme, from, to, total, on, back, hasMore);
    }

    /** No items, and a claim that there are some: at the edge that was asked for. */
    LabPage empty(boolean back) {
        int edge = back ? to : from;
        return new LabPage(scheme, edge, edge, total, next, previous, true);
    }

    String json() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("data", items());
        switch (scheme) {
            case PAGE_NUMBER_IN_BODY -> members.put("next", String.valueOf(next));
            case OFFSET_LIMIT_WITH_TOTAL -> members.put("total", String.valueOf(total));
            case PAGE_TOKEN, PAGE_TOKEN_IN_POST -> members.put("next", quoted(next));
            case BIDIRECTIONAL_CURSOR, NEXT_URL -> {
                members.put("next", quoted(next));
                members.put("previous", quoted(previous));
            }
            case ID_CURSOR, BIDIRECTIONAL_ID_CURSOR -> members.put("has_more", String.valueOf(hasMore));
            default -> {}
        }
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String items() {
        return IntStream.range(from, to)
                .mapToObj(item -> "{\"id\": \"" + id(item) + "\", \"value\": " + item + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    List<String> headers() {
        if (scheme == Scheme.PAGE_TOKEN_IN_HEADER && next != null) {
            return List.of("X-Next: " + next);
        }
        if (scheme != Scheme.LINK_HEADER || (next == null && previous == null)) {
            return List.of();
        }
        String on = next == null ? "" : ", <" + next + ">; rel=\"next\"";
        String back = previous == null ? "" : ", <" + previous + ">; rel=\"prev\"";
        return List.of("Link: " + (on + back).substring(2));
    }
}
