package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.StatusException;
import dev.quire.client.http.Response;
import dev.quire.client.json.JsonValue;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells an expired cursor from other refusals. */
final class Expiry {
    private Expiry() {}

    /** Returns what to throw for a refusal; one of the first page is what it is. */
    static ApiException explained(StatusException refusal, Position asked, Walk<?, ?> walk) {
        boolean isFirst = asked.asksLike(walk.plan().start());
        boolean expired = !isFirst && walk.plan().expired().contains(refusal.status());
        return expired ? new CursorExpiredException(refusal, fresh(refusal, asked, walk)) : refusal;
    }

    /** The next source, which some APIs give in the error, too. */
    private static @Nullable Cursor fresh(StatusException refusal, Position asked, Walk<?, ?> walk) {
        if (walk.plan().counting() != null) {
            return null;
        }
        try {
            JsonValue body = JsonValue.parse(refusal.body());
            Answer<JsonValue> answer = new Refusal(
                    Response.of(refusal.status(), refusal.headers(), body),
                    walk.source().base());
            FetchedPage<?, ?> page =
                    new FetchedPage<>(walk.source().operation(), walk.plan(), asked, answer, null, List.of(), true);
            boolean backward = walk.options().backward();
            List<@Nullable String> values = new PartsRoute(walk.plan(), backward).valuesAfter(page);
            boolean named = values.stream().anyMatch(value -> value != null);
            return named ? walk.cursor(Position.of(backward, values)) : null;
        } catch (ApiException notOurJson) {
            return null;
        }
    }

    private record Refusal(Response<JsonValue> response, URI uri) implements Answer<JsonValue> {}
}
