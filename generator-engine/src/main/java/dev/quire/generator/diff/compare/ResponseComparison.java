package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what an operation answers. */
final class ResponseComparison {
    private final SchemaComparison schemas;
    private final BodyComparison bodies;

    ResponseComparison(SchemaComparison schemas, BodyComparison bodies) {
        this.schemas = schemas;
        this.bodies = bodies;
    }

    void compare(Operation was, Operation is, Place place) {
        Map<String, Response> removed = new LinkedHashMap<>();
        Map<String, Response> added = new LinkedHashMap<>(is.responses());
        was.responses().forEach((status, old) -> {
            String counterpart = counterpart(status, is.responses());
            if (counterpart == null) {
                removed.put(status, old);
            } else {
                added.remove(counterpart);
                Response now = Objects.requireNonNull(is.responses().get(counterpart));
                compare(old, now, place.inside(" " + status));
            }
        });
        successMoved(was, is, removed, added, place);
        removed.forEach((status, response) ->
                place.note(aspect(status, was), Kind.REMOVED, status, response.pointer(), is.pointer()));
        added.forEach((status, response) -> {
            if (counterpart(status, was.responses()) == null) {
                place.note(aspect(status, is), Kind.ADDED, status, was.pointer(), response.pointer());
            }
        });
    }

    /** One success instead of another is one change. */
    private void successMoved(
            Operation was, Operation is, Map<String, Response> removed, Map<String, Response> added, Place place) {
        String old = onlySuccess(removed, was);
        String now = onlySuccess(added, is);
        if (old != null && now != null) {
            Response before = Objects.requireNonNull(removed.remove(old));
            Response after = Objects.requireNonNull(added.remove(now));
            place.note(Aspect.SUCCESS_STATUS, Kind.CHANGED, "", old, now, before.pointer(), after.pointer());
            compare(before, after, place.inside(" " + old));
        }
    }

    private static @Nullable String onlySuccess(Map<String, Response> responses, Operation operation) {
        String only = null;
        for (String status : responses.keySet()) {
            if (isSuccess(status, operation)) {
                if (only != null) {
                    return null;
                }
                only = status;
            }
        }
        return only;
    }

    /** The status itself, or its range: {@code 200}, then {@code 2XX}. */
    private static @Nullable String counterpart(String status, Map<String, Response> responses) {
        String range = status.charAt(0) + "XX";
        return responses.containsKey(status) ? status : responses.containsKey(range) ? range : null;
    }

    private static Aspect aspect(String status, Operation operation) {
        return isSuccess(status, operation) ? Aspect.SUCCESS_STATUS : Aspect.ERROR_STATUS;
    }

    /** {@code default} stands for success where no other status does. */
    private static boolean isSuccess(String status, Operation operation) {
        return status.startsWith("2")
                || status.equals("default")
                        && operation.responses().keySet().stream().noneMatch(other -> other.startsWith("2"));
    }

    private void compare(Response was, Response is, Place place) {
        if (was.contents().isEmpty() != is.contents().isEmpty()) {
            Kind kind = was.contents().isEmpty() ? Kind.ADDED : Kind.REMOVED;
            place.note(Aspect.BODY, kind, was.pointer(), is.pointer());
        } else {
            bodies.compare(was.contents(), is.contents(), place.inside(" body"));
        }
        headers(was, is, place);
        was.links().keySet().stream()
                .filter(name -> !is.links().containsKey(name))
                .forEach(name -> place.note(
                        Aspect.LINK,
                        Kind.REMOVED,
                        name,
                        was.pointer().child("links").child(name),
                        is.pointer()));
        is.links().keySet().stream()
                .filter(name -> !was.links().containsKey(name))
                .forEach(name -> place.note(
                        Aspect.LINK,
                        Kind.ADDED,
                        name,
                        was.pointer(),
                        is.pointer().child("links").child(name)));
    }

    private void headers(Response was, Response is, Place place) {
        Map<String, Response.Header> now = byName(is);
        Map<String, Response.Header> old = byName(was);
        old.forEach((name, before) -> {
            Response.Header after = now.get(name);
            if (after != null) {
                header(name, before, after, place);
            } else {
                Aspect aspect = before.required() ? Aspect.REQUIRED_HEADER : Aspect.OPTIONAL_HEADER;
                place.note(aspect, Kind.REMOVED, name, before.pointer(), is.pointer());
            }
        });
        now.forEach((name, after) -> {
            if (!old.containsKey(name)) {
                Aspect aspect = after.required() ? Aspect.REQUIRED_HEADER : Aspect.OPTIONAL_HEADER;
                place.note(aspect, Kind.ADDED, name, was.pointer(), after.pointer());
            }
        });
    }

    private void header(String name, Response.Header was, Response.Header is, Place place) {
        if (was.required() != is.required()) {
            Kind kind = is.required() ? Kind.TIGHTENED : Kind.LOOSENED;
            place.note(Aspect.HEADER_REQUIRED, kind, name, was.pointer(), is.pointer());
        }
        schemas.compare(
                was.schema(), is.schema(), place.sent(place.direction(), true).inside(" header " + name));
    }

    private static Map<String, Response.Header> byName(Response response) {
        Map<String, Response.Header> headers = new LinkedHashMap<>();
        response.headers().forEach((name, header) -> headers.put(name.toLowerCase(Locale.ROOT), header));
        return headers;
    }
}
