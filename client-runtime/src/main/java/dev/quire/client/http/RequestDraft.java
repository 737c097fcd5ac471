package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.http.ParameterParts.Part;
import dev.quire.client.http.Parameters.Value;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Rules.Violation;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request in the making; immutable.
 *
 * @param path encoded values of path variables
 * @param target an address that takes the place of base URL and path; null when there is none
 * @param query in order
 * @param cookies by the parameter that they are of
 * @param body null when there is none
 * @param violations of rules of the description, by what breaks them
 * @param bodyMembers members to set in the body, by JSON Pointer; null takes one out
 */
record RequestDraft(
        Operation operation,
        Map<String, String> path,
        @Nullable URI target,
        List<QueryPair> query,
        Headers headers,
        Map<String, List<Part>> cookies,
        @Nullable BodyDraft body,
        Map<String, @Nullable JsonValue> bodyMembers,
        Map<String, List<Violation>> violations) {

    private static final int MOST_VIOLATIONS = 10;

    static RequestDraft of(Operation operation) {
        return new RequestDraft(
                        operation, Map.of(), null, List.of(), Headers.none(), Map.of(), null, Map.of(), Map.of())
                .withAll(operation.constants());
    }

    /** Puts a parameter in the place of any of the same name. */
    RequestDraft with(Place place, String name, Value value) {
        return switch (place) {
            case PATH -> withPath(name, value);
            case QUERY -> withQuery(name, value);
            case HEADER -> withHeader(name, value);
            case COOKIE -> withCookie(name, value);
        };
    }

    private RequestDraft withPath(String name, Value value) {
        Map<String, String> copy = new LinkedHashMap<>(path);
        copy.put(name, PathTemplate.encode(name, value.value(), value.style()));
        Map<String, String> whole = Collections.unmodifiableMap(copy);
        return new RequestDraft(operation, whole, target, query, headers, cookies, body, bodyMembers, violations)
                .judged(Place.PATH, name, value);
    }

    RequestDraft withAll(Parameters parameters) {
        RequestDraft draft = this;
        for (Map.Entry<String, Value> entry : parameters.query().entrySet()) {
            draft = draft.withQuery(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, Value> entry : parameters.headers().entrySet()) {
            draft = draft.withHeader(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, Value> entry : parameters.cookies().entrySet()) {
            draft = draft.withCookie(entry.getKey(), entry.getValue());
        }
        return draft;
    }

    /** Puts a query parameter in the place of any of the same name; null takes it out. */
    RequestDraft withQuery(String name, @Nullable Value value) {
        List<QueryPair> copy = new ArrayList<>(query);
        copy.removeIf(pair -> pair.isOf(name, value == null ? null : value.style()));
        if (value != null) {
            copy.addAll(QueryPair.of(name, value));
        }
        return with(target, List.copyOf(copy)).judged(Place.QUERY, name, value);
    }

    /** Puts a header in the place of any of the same name; null and what is empty take it out. */
    RequestDraft withHeader(String name, @Nullable Value value) {
        Headers changed = value == null || ParameterWriter.isEmpty(value.value(), value.style())
                ? headers.without(name)
                : headers.with(name, ParameterWriter.header(value.value(), value.style()));
        return new RequestDraft(operation, path, target, query, changed, cookies, body, bodyMembers, violations)
                .judged(Place.HEADER, name, value);
    }

    /** Puts a cookie in the place of any of the same name; null takes it out. */
    RequestDraft withCookie(String name, @Nullable Value value) {
        Map<String, List<Part>> copy = new LinkedHashMap<>(cookies);
        copy.remove(name);
        if (value != null) {
            copy.put(name, ParameterWriter.cookie(name, value.value(), value.style()));
        }
        Map<String, List<Part>> changed = Collections.unmodifiableMap(copy);
        return new RequestDraft(operation, path, target, query, headers, changed, body, bodyMembers, violations)
                .judged(Place.COOKIE, name, value);
    }

    RequestDraft withBody(BodyDraft other, List<Violation> broken) {
        Map<String, List<Violation>> found = new LinkedHashMap<>(violations);
        found.put("body", List.copyOf(broken));
        return new RequestDraft(operation, path, target, query, headers, cookies, other, Map.of(), found);
    }

    RequestDraft withBodyMember(String pointer, @Nullable JsonValue value) {
        Map<String, @Nullable JsonValue> copy = new LinkedHashMap<>(bodyMembers);
        copy.put(pointer, value);
        Map<String, @Nullable JsonValue> members = Collections.unmodifiableMap(copy);
        return new RequestDraft(operation, path, target, query, headers, cookies, body, members, violations);
    }

    /** Puts an address in the place of base URL, path and query. */
    RequestDraft withTarget(URI address) {
        return with(address, List.copyOf(QueryPair.of(address)));
    }

    RequestDraft withOperation(Operation next) {
        return new RequestDraft(next, path, null, query, headers, cookies, body, bodyMembers, violations)
                .withAll(next.constants());
    }

    /** Keeps the query parameters and body members of these names and drops the others, constant ones excepted. */
    RequestDraft carrying(Set<String> names) {
        List<QueryPair> kept = new ArrayList<>(query);
        Set<String> constants = operation.constants().query().keySet();
        kept.removeIf(pair -> !names.contains(pair.parameter())
                && !names.contains(pair.name())
                && !constants.contains(pair.parameter()));
        BodyDraft keptBody = body == null ? null : body.keeping(names);
        return new RequestDraft(
                operation, path, target, List.copyOf(kept), headers, cookies, keptBody, bodyMembers, violations);
    }

    private RequestDraft with(@Nullable URI otherTarget, List<QueryPair> otherQuery) {
        return new RequestDraft(
                operation, path, otherTarget, otherQuery, headers, cookies, body, bodyMembers, violations);
    }

    /** Returns the body with the members that were set; null when there is none. */
    @Nullable
    BodyDraft wholeBody() {
        return bodyMembers.isEmpty()
                ? body
                : Objects.requireNonNullElse(body, BodyDraft.empty()).with(bodyMembers);
    }

    /** Holds a parameter to the rules of its operation. */
    private RequestDraft judged(Place place, String name, @Nullable Value value) {
        String at = place.word() + ' ' + name;
        List<Violation> broken = value == null ? List.of() : operation.rules(at).violations(at, value.value(), false);
        if (broken.isEmpty() && !violations.containsKey(at)) {
            return this;
        }
        Map<String, List<Violation>> found = new LinkedHashMap<>(violations);
        found.put(at, broken);
        return new RequestDraft(operation, path, target, query, headers, cookies, body, bodyMembers, found);
    }

    /** Refuses what breaks a rule of the description; a member that is set beside the body is not absent. */
    void requireValid() {
        if (violations.isEmpty()) {
            return;
        }
        Set<String> given = bodyMembers.keySet().stream()
                .map(name -> "body" + (name.startsWith("/") ? name : '/' + name))
                .collect(Collectors.toSet());
        String broken = violations.values().stream()
                .flatMap(List::stream)
                .filter(violation -> !violation.absent() || !given.contains(violation.place()))
                .limit(MOST_VIOLATIONS)
                .map(Violation::toString)
                .collect(Collectors.joining("; "));
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException(operation.id() + ": " + broken);
        }
    }

    /** Returns the names of all parameters that have a value, wherever they go. */
    Set<String> given() {
        Set<String> given = new HashSet<>(path.keySet());
        query.forEach(pair -> given.addAll(List.of(pair.parameter(), pair.name())));
        given.addAll(headers.asMap().keySet());
        given.addAll(cookies.keySet());
        return given;
    }

    /** Returns the headers on top of others, cookies after those of a Cookie header. */
    Headers wholeHeaders(Headers others) {
        Headers whole = others.with(headers);
        List<String> pairs = new ArrayList<>(whole.all("Cookie"));
        cookies.values().forEach(parts -> parts.forEach(part -> pairs.add(part.name() + '=' + part.text())));
        return cookies.isEmpty() ? whole : whole.with("Cookie", String.join("; ", pairs));
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
