package dev.quire.generator.java.operations;

import dev.quire.generator.java.operations.OperationFacts.Result;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.lock.LockedTypes;
import dev.quire.generator.lock.SchemaKeys;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.MediaTypes;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Response;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what calls give back: JSON if any good answer has it, else text, else bytes. */
final class Results {
    private final ApiModel api;
    private final LockedTypes locked;
    private final SchemaKeys keys;
    private final Problems problems;

    Results(ApiModel api, LockedTypes locked, Problems problems) {
        this.api = api;
        this.locked = locked;
        this.keys = new SchemaKeys(new LockedTypes(LockedApi.NONE, api));
        this.problems = problems;
    }

    /**
     * What the operation's good answers are.
     *
     * @param paged whether it pages: the plan has then settled which answer is a page
     */
    Result of(Operation operation, boolean paged) {
        Map<String, Response> good = good(operation);
        Map<String, Content> jsons = new LinkedHashMap<>();
        good.forEach((status, response) -> {
            Content json = json(response.contents());
            if (json != null) {
                jsons.put(status, json);
            }
        });
        if (!jsons.isEmpty()) {
            String first = jsons.keySet().iterator().next();
            List<Schema> alike = new ArrayList<>();
            Schema schema = paged ? Objects.requireNonNull(jsons.get(first)).schema() : common(operation, jsons, alike);
            boolean nullable =
                    !paged && good.values().stream().anyMatch(r -> r.contents().isEmpty());
            String description = Objects.requireNonNull(good.get(first)).description();
            return new Result(Result.Kind.JSON, schema, alike, description, accept(good.values()), nullable);
        }
        for (Response response : good.values()) {
            if (MediaTypes.hasText(response.contents())) {
                return new Result(Result.Kind.TEXT, null, List.of(), response.description(), null, false);
            }
        }
        boolean bytes =
                good.values().stream().anyMatch(response -> !response.contents().isEmpty());
        return new Result(bytes ? Result.Kind.BYTES : Result.Kind.NOTHING, null, List.of(), null, null, false);
    }

    /** The answers that calls return, by status; the others are errors. */
    static Map<String, Response> good(Operation operation) {
        Map<String, Response> good = new LinkedHashMap<>();
        operation.responses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                good.put(status, response);
            }
        });
        Response byDefault = operation.responses().get("default");
        if (good.isEmpty() && byDefault != null && operation.responses().size() == 1) {
            good.put("default", byDefault);
        }
        return good;
    }

    private @Nullable Content json(List<Content> contents) {
        Content json = MediaTypes.json(contents);
        boolean file = json != null
                && json.schema() != null
                && MediaTypes.isWildcard(json.mediaType())
                && api.resolve(json.schema()).shape() instanceof Shape.Text text
                && "binary".equals(text.format());
        return file ? null : json;
    }

    /** The schema of all; null, which is any JSON, where they differ. What says nothing of itself differs from none. */
    private @Nullable Schema common(Operation operation, Map<String, Content> jsons, List<Schema> alike) {
        Map<Schema, String> kinds = new LinkedHashMap<>();
        for (Map.Entry<String, Content> json : jsons.entrySet()) {
            Schema schema = json.getValue().schema();
            if (schema != null && saysSomething(schema)) {
                Schema kind = kinds.keySet().stream()
                        .filter(known -> isAlike(known, schema))
                        .findFirst()
                        .orElse(schema);
                if (kinds.containsKey(kind)) {
                    alike.add(schema);
                }
                kinds.merge(kind, json.getKey(), (one, more) -> one + " and " + more);
            }
        }
        if (kinds.size() > 1) {
            alike.clear();
            String statuses = String.join(", ", kinds.values());
            problems.warning(
                    operation.pointer().child("responses"),
                    operation.key() + " answers by status with different types (" + statuses
                            + "), so it gives back JSON of any kind; response().status() tells which it is",
                    "Give the statuses one schema by an overlay, or take out those that do not come");
            return null;
        }
        return kinds.isEmpty()
                ? jsons.values().iterator().next().schema()
                : kinds.keySet().iterator().next();
    }

    /** Whether both look the same, or did when the lock was written. */
    private boolean isAlike(Schema one, Schema other) {
        String key = locked.key(one.pointer());
        return key != null && key.equals(locked.key(other.pointer()))
                || keys.shape(target(one), "").equals(keys.shape(target(other), ""));
    }

    /** What a chain of references between named schemas ends at, still under its last name. */
    private Schema target(Schema schema) {
        Schema at = schema;
        while (at.shape() instanceof Shape.Reference reference) {
            Schema next = api.schemas().get(reference.target());
            if (next == null || !(next.shape() instanceof Shape.Reference)) {
                break;
            }
            at = next;
        }
        return at;
    }

    private boolean saysSomething(Schema schema) {
        Shape shape = api.resolve(schema).shape();
        boolean bare = shape instanceof Shape.ObjectShape object
                && object.properties().isEmpty()
                && object.additional() == null;
        return !bare && !(shape instanceof Shape.Any);
    }

    /** What is asked for; null for plain JSON, which goes before all. */
    private static @Nullable String accept(Iterable<Response> good) {
        List<String> types = new ArrayList<>();
        for (Response response : good) {
            for (Content content : response.contents()) {
                if (MediaTypes.isJson(content.mediaType())) {
                    types.add(MediaTypes.sent(content.mediaType(), "application/json"));
                }
            }
        }
        boolean plain = types.stream().anyMatch(MediaTypes::isPlainJson);
        return plain ? null : types.stream().distinct().sorted().collect(Collectors.joining(", "));
    }
}
