package dev.quire.examples.vendorserver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Scripts of faults; each fault meets one request, in order. */
public final class Faults {
    private final List<Script> scripts = new ArrayList<>();

    Faults() {}

    /** Adds faults for the next requests to one endpoint. */
    public void next(Endpoint endpoint, Fault... faults) {
        next(endpoint::matches, faults);
    }

    /** Adds faults for the next requests whose decoded path passes. */
    public synchronized void next(Predicate<String> path, Fault... faults) {
        scripts.add(new Script(path, new ArrayDeque<>(List.of(faults))));
    }

    /** How many faults no request has met yet. */
    public synchronized int remaining() {
        return scripts.stream().mapToInt(script -> script.faults().size()).sum();
    }

    /** Drops what no request has met yet. */
    public synchronized void clear() {
        scripts.clear();
    }

    synchronized Fault take(String path) {
        for (Script script : scripts) {
            if (!script.faults().isEmpty() && script.path().test(path)) {
                return script.faults().remove();
            }
        }
        return Fault.none();
    }

    private record Script(Predicate<String> path, Deque<Fault> faults) {}
}
