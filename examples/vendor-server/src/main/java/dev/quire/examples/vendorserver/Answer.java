package dev.quire.examples.vendorserver;

import java.util.Map;
import java.util.TreeMap;

/**
 * An answer before it goes on the wire.
 *
 * @param status the HTTP status
 * @param headers headers beyond {@code Content-Type} and {@code Content-Length}
 * @param json the body
 */
record Answer(int status, Map<String, String> headers, String json) {

    static Answer of(int status, String json) {
        return new Answer(status, Map.of(), json);
    }

    Answer withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, json);
    }

    Answer withJson(String other) {
        return new Answer(status, headers, other);
    }
}
