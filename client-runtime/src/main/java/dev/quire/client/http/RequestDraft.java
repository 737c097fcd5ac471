package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.http.Parameters.Value;
import dev.quire.client.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request in the making; immutable.
 *
 * @param path encoded values of path variables
 * @param target an address that takes the place of base URL and path; null when there is none
 * @param query in order
 * @param body UTF-8 JSON, null when there is none
 * @param bodyMembers members to set in the body, by JSON Pointer; null takes one out
 */
record RequestDraft(
        Operation operation,
        Map<String, String> path,
        @Nullable URI target,
        List<QueryPair> query,
        Headers headers,
        byte @Nullable [] body,
        Map<String, @Nullable JsonValue> bodyMembers) {

    static RequestDraft of(Operation operation) {
        return new RequestDraft(operation, Map.of(), null, List.of(), Headers.none(), null, Map.of())
                .withAll(operation.constants());
    }

    RequestDraft withPath(String name, Object value) {
        Map<String, String> copy = new LinkedHashMap<>(path);
        copy.put(name, PathTemplate.encode(name, value));
        return new RequestDraft(
                operation, Collections.unmodifiableMap(copy), target, query, headers, body, bodyMembers);
    }

    RequestDraft withAll(Parameters parameters) {
        RequestDraft draft = this;
        for (Map.Entry<String, Value> entry : parameters.query().entrySet()) {
            draft = draft.withQuery(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, Object> entry : parameters.headers().entrySet()) {
            draft = draft.withHeader(entry.getKey(), entry.getValue());
        }
        return draft;
    }

    /** Puts a query parameter in the place of any of the same name; null takes it out. */
    RequestDraft withQuery(String name, @Nullable Value value) {
        List<QueryPair> copy = new ArrayList<>(query);
        copy.removeIf(pair ->
                pair.name().equals(name) || (isDeep(value) && pair.name().startsWith(name + "[")));
        if (value != null) {
            copy.addAll(QueryPair.of(name, value));
        }
        return with(target, List.copyOf(copy));
    }

    private static boolean isDeep(@Nullable Value value) {
        return value != null && value.style() == QueryStyle.DEEP;
    }

    RequestDraft withHeader(String name, @Nullable Object value) {
        Headers changed =
                value == null ? headers.without(name) : headers.with(name, String.join(",", ParameterText.all(value)));
        return new RequestDraft(operation, path, target, query, changed, body, bodyMembers);
    }

    RequestDraft withBody(byte[] json) {
        return new RequestDraft(operation, path, target, query, headers, json, Map.of());
    }

    RequestDraft withBodyMember(String pointer, @Nullable JsonValue value) {
        Map<String, @Nullable JsonValue> copy = new LinkedHashMap<>(bodyMembers);
        copy.put(pointer, value);
        return new RequestDraft(operation, path, target, query, headers, body, Collections.unmodifiableMap(copy));
    }

    /** Puts an address in the place of base URL, path and query. */
    RequestDraft withTarget(URI address) {
        return with(address, List.copyOf(QueryPair.of(address)));
    }

    RequestDraft withOperation(Operation next) {
        return new RequestDraft(next, path, null, query, headers, body, bodyMembers).withAll(next.constants());
    }

    /** Keeps the query parameters and body members of these names and drops the others, constant ones excepted. */
    RequestDraft carrying(Set<String> names) {
        List<QueryPair> kept = new ArrayList<>(query);
        Set<String> constants = operation.constants().query().keySet();
        kept.removeIf(pair -> !names.contains(pair.name()) && !constants.contains(pair.name()));
        byte[] keptBody = body == null ? null : JsonBody.keeping(body, names);
        return new RequestDraft(operation, path, target, List.copyOf(kept), headers, keptBody, bodyMembers);
    }

    private RequestDraft with(@Nullable URI otherTarget, List<QueryPair> otherQuery) {
        return new RequestDraft(operation, path, otherTarget, otherQuery, headers, body, bodyMembers);
    }

    /** Returns the body with the members that were set; null when there is none. */
    byte @Nullable [] wholeBody() {
        return bodyMembers.isEmpty() ? body : JsonBody.with(body, bodyMembers);
    }

    /** Returns the address. */
    URI uri(URI base) {
        String address = target == null
                ? PathTemplate.join(base, PathTemplate.fill(operation, path))
                : Origin.of(target) + target.getRawPath();
        String joined = QueryPair.join(query);
        return URI.create(joined == null ? address : address + "?" + joined);
    }
}
