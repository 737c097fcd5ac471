package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Server;
import dev.quire.generator.source.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares where an API is served. */
final class ServerComparison {

    private ServerComparison() {}

    /** The servers of the API. */
    static void compare(List<Server> before, List<Server> after, Place place) {
        SpecPointer pointer = SpecPointer.ROOT.child("servers");
        compare(before, after, pointer, pointer, place);
    }

    /** The servers that an operation has for itself. */
    static void compare(Operation was, Operation is, Place place) {
        compare(
                was.servers(),
                is.servers(),
                was.pointer().child("servers"),
                is.pointer().child("servers"),
                place);
    }

    private static void compare(
            List<Server> before, List<Server> after, SpecPointer old, SpecPointer now, Place place) {
        Map<String, Server> removed = byUrl(before);
        Map<String, Server> added = byUrl(after);
        String first = first(before);
        String newFirst = first(after);
        before.forEach(server -> {
            Server same = added.remove(server.url());
            if (same != null) {
                removed.remove(server.url());
                variables(server, same, old, now, place);
            }
        });
        if (!first.equals(newFirst)) {
            place.note(Aspect.DEFAULT_SERVER, Kind.CHANGED, "", word(first), word(newFirst), old, now);
            removed.remove(first);
            added.remove(newFirst);
        }
        removed.keySet().forEach(url -> place.note(Aspect.SERVER, Kind.REMOVED, url, old, now));
        added.keySet().forEach(url -> place.note(Aspect.SERVER, Kind.ADDED, url, old, now));
    }

    private static Map<String, Server> byUrl(List<Server> servers) {
        Map<String, Server> named = new LinkedHashMap<>();
        servers.forEach(server -> named.putIfAbsent(server.url(), server));
        return named;
    }

    private static String first(List<Server> servers) {
        return servers.isEmpty() ? "" : servers.get(0).url();
    }

    private static String word(String url) {
        return url.isEmpty() ? "that of the API" : url;
    }

    private static void variables(Server was, Server is, SpecPointer old, SpecPointer now, Place place) {
        Place server = place.inside(" at " + was.url());
        was.variables().forEach((name, before) -> {
            Server.Variable after = is.variables().get(name);
            if (after == null) {
                return;
            }
            if (!before.defaultValue().equals(after.defaultValue())) {
                server.note(
                        Aspect.SERVER_VARIABLE_DEFAULT,
                        Kind.CHANGED,
                        name,
                        before.defaultValue(),
                        after.defaultValue(),
                        old,
                        now);
            }
            values(name, before.values(), after.values(), old, now, server);
        });
    }

    private static void values(
            String name, List<String> before, List<String> after, SpecPointer old, SpecPointer now, Place server) {
        before.stream()
                .filter(value -> !after.isEmpty() && !after.contains(value))
                .forEach(value -> server.note(Aspect.SERVER_VARIABLE_VALUE, Kind.REMOVED, name, value, null, old, now));
        after.stream()
                .filter(value -> !before.isEmpty() && !before.contains(value))
                .forEach(value -> server.note(Aspect.SERVER_VARIABLE_VALUE, Kind.ADDED, name, null, value, old, now));
    }
}
