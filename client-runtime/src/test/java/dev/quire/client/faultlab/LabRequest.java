package dev.quire.client.faultlab;

import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as it came over the wire; header names in lower case. */
record LabRequest(String path, String target, Map<String, String> query, Map<String, String> headers, String body) {

    /** Reads one; null when the client hung up instead. */
    static @Nullable LabRequest read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        String target = first.split(" ")[1];
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        return new LabRequest(path, target, mark < 0 ? Map.of() : pairs(target.substring(mark + 1)), headers, body);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0 && line.isEmpty()) {
                return "";
            } else if (octet < 0) {
                throw new EOFException("half a request");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    private static Map<String, String> pairs(String query) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String before = pairs.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            if (before != null) {
                throw new IllegalStateException("twice in one request: " + query);
            }
        }
        return pairs;
    }

    /** A parameter by its name, wherever the scheme sends it; null when it was not sent. */
    @Nullable
    String parameter(String name) {
        if (query.containsKey(name)) {
            return query.get(name);
        }
        String header = headers.get("x-" + name);
        if (header != null || body.isEmpty()) {
            return header;
        }
        JsonValue member = ((JsonObject) JsonValue.parse(body)).members().get(name);
        return member == null ? null : member.toString().replace("\"", "");
    }
}
