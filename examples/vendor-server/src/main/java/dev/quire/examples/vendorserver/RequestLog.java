package dev.quire.examples.vendorserver;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The requests that arrived, in order. */
public final class RequestLog {
    private final List<RecordedRequest> all = new CopyOnWriteArrayList<>();

    RequestLog() {}

    /** All requests since the start or the last {@link #clear()}. */
    public List<RecordedRequest> all() {
        return List.copyOf(all);
    }

    /** The requests to one endpoint. */
    public List<RecordedRequest> to(Endpoint endpoint) {
        return all.stream().filter(request -> endpoint.matches(request.path())).toList();
    }

    /** How many requests one endpoint got. */
    public int count(Endpoint endpoint) {
        return to(endpoint).size();
    }

    /** The latest request. */
    public RecordedRequest last() {
        List<RecordedRequest> now = all();
        if (now.isEmpty()) {
            throw new IllegalStateException("No request arrived.");
        }
        return now.get(now.size() - 1);
    }

    /** Forgets what arrived so far. */
    public void clear() {
        all.clear();
    }

    void add(RecordedRequest request) {
        all.add(request);
    }
}
